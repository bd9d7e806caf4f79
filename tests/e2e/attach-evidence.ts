import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TestInfo } from 'playwright/test';
import type { LaunchedApp } from '../support/launch-app';

/** Keeps what a failed test left to look at. As files, so that they are there after a run that has only listed its tests. */
export async function attachEvidence(testInfo: TestInfo, app: LaunchedApp, name: string): Promise<void> {
  for (const [index, page] of app.electronApp.windows().entries()) {
    const path = testInfo.outputPath(`${name}-window-${index + 1}.png`);
    // A window that is gone or hangs has no picture; that must not hide why the test failed.
    const taken = await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    if (taken) testInfo.attachments.push({ name: basename(path), path, contentType: 'image/png' });
  }
  const texts = [
    { of: 'stdout', text: app.stdout() },
    { of: 'stderr', text: app.stderr() },
    ...readLogs(app.userDataDir),
  ];
  for (const { of, text } of texts) {
    const path = testInfo.outputPath(`${name}-${of}.txt`);
    writeFileSync(path, text);
    testInfo.attachments.push({ name: basename(path), path, contentType: 'text/plain' });
  }
}

function readLogs(userDataDir: string): { of: string; text: string }[] {
  const folder = join(userDataDir, 'logs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((of) => ({ of, text: readFileSync(join(folder, of), 'utf8') }));
}
