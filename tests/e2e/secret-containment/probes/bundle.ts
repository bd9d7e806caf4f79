import { join } from 'node:path';
import type { OpenedApp } from '../../open-app';
import { exportDiagnostics } from '../../pages/diagnostics';
import { findIn, type Needle } from '../needles';

/** Searches a diagnostics bundle, as shown and as saved. Leaves the page in Settings. */
export async function findInBundle(
  { app, page, header }: OpenedApp,
  needles: readonly Needle[],
): Promise<string[]> {
  await header.settingsLink.click();
  // Outside the profile, where no other probe searches.
  const path = join(app.userDataDir, '..', 'diagnostics.json');
  const { shown, saved } = await exportDiagnostics(app.electronApp, page, path);
  await header.settingsLink.click();
  return Object.entries({ shown, saved }).flatMap(([what, text]) =>
    findIn(Buffer.from(text), needles).map((name) => `bundle: ${name}, ${what}`),
  );
}
