import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LaunchedApp } from '../support/launch-app';
import type { TestWorkspace } from '../support/test-workspace';

/** Starts the app on the profile of a running one, as a desktop does. Resolves with the second instance's exit code. */
export async function startSecondInstance(
  workspace: TestWorkspace,
  { userDataDir }: LaunchedApp,
  ...args: string[]
): Promise<unknown> {
  const second = spawn(
    workspace.run.launcher ?? '',
    [workspace.run.appFolder, `--user-data-dir=${userDataDir}`, ...args],
    {
      env: workspace.describeEnvironment(`${userDataDir}-home`),
      cwd: workspace.run.appFolder,
      stdio: 'ignore',
    },
  );
  const [code] = await once(second, 'exit');
  return code;
}
