import { join } from 'node:path';
import type { Opened } from '../../open-app';
import { exportDiagnostics } from '../../pages/diagnostics';
import { findIn, type Sought } from '../needles';

/** What of `sought` a diagnostics bundle holds, as it is shown and as it is saved. Leaves the page in Settings. */
export async function findInBundle(
  { app, page, header }: Opened,
  sought: readonly Sought[],
): Promise<string[]> {
  await header.settingsLink.click();
  // Beside the profile, where no other probe looks.
  const path = join(app.userDataDir, '..', 'diagnostics.json');
  const { shown, saved } = await exportDiagnostics(app.electronApp, page, path);
  await header.settingsLink.click();
  return Object.entries({ shown, saved }).flatMap(([what, text]) =>
    findIn(Buffer.from(text), sought).map((name) => `bundle: ${name}, ${what}`),
  );
}
