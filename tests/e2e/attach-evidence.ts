import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TestInfo } from 'playwright/test';
import type { LaunchedApp } from '../support/launch-app';

/** Attaches screenshots, output and logs of a failed test, as files so that every reporter leaves them behind. */
export async function attachEvidence(testInfo: TestInfo, app: LaunchedApp, name: string): Promise<void> {
  for (const [index, page] of app.electronApp.windows().entries()) {
    const path = testInfo.outputPath(`${name}-window-${index + 1}.png`);
    // A closed or hung window has no screenshot, which must not hide why the test failed.
    const taken = await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    if (taken) testInfo.attachments.push({ name: basename(path), path, contentType: 'image/png' });
  }
  const texts = [
    { source: 'stdout', text: app.stdout() },
    { source: 'stderr', text: app.stderr() },
    ...readLogs(app.userDataDir),
  ];
  for (const { source, text } of texts) {
    const path = testInfo.outputPath(`${name}-${source}.txt`);
    writeFileSync(path, text);
    testInfo.attachments.push({ name: basename(path), path, contentType: 'text/plain' });
  }
}

function readLogs(userDataDir: string): { source: string; text: string }[] {
  const folder = join(userDataDir, 'logs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((source) => ({ source, text: readFileSync(join(folder, source), 'utf8') }));
}
