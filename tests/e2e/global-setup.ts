import { closeTestRun, openTestRun } from '../support/test-run';

/** Playwright calls this before the workers start, and what it returns when all is over, failed or not. */
export default async function setUp(): Promise<() => Promise<void>> {
  const run = await openTestRun();
  const kind = run.electron.official ? 'official' : 'stand-in';
  process.stdout.write(`Electron ${run.electron.version} (${kind})\n`);
  return () => closeTestRun(run);
}
