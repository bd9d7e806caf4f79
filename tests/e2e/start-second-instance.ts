import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LaunchedApp } from '../support/launch-app';
import type { TestPlace } from '../support/test-workspace';

/** Starts the app once more on the profile of one that runs, as a desktop does; resolves with the second one's exit code. */
export async function startAgain(
  place: TestPlace,
  { userDataDir }: LaunchedApp,
  ...words: string[]
): Promise<unknown> {
  const second = spawn(
    place.run.launcher ?? '',
    [place.run.appFolder, `--user-data-dir=${userDataDir}`, ...words],
    {
      env: place.describeEnvironment(`${userDataDir}-home`),
      cwd: place.run.appFolder,
      stdio: 'ignore',
    },
  );
  const [code] = await once(second, 'exit');
  return code;
}
