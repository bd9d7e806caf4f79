import { closeTestRun, openTestRun } from '../support/test-run';

/** Called by Playwright before the workers start; the returned function is called after the run, failed or not. */
export default async function setUp(): Promise<() => Promise<void>> {
  const run = await openTestRun();
  const kind = run.electron.official ? 'official' : 'stand-in';
  process.stdout.write(`Electron ${run.electron.version} (${kind})\n`);
  return () => closeTestRun(run);
}
