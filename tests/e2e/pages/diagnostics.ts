import { readFileSync } from 'node:fs';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from '../fixtures';

/** The preview of what a bug report would contain. */
export function diagnosticsScreen(page: Page) {
  return {
    heading: page.getByRole('heading', { name: 'Diagnostics', exact: true, level: 1 }),
    preview: page.getByRole('group', { name: 'What will be saved', exact: true }),
    save: page.getByRole('button', { name: 'Save…', exact: true }),
  };
}

/** Opens the screen from Settings and waits for its preview. */
export async function openDiagnostics(page: Page): Promise<ReturnType<typeof diagnosticsScreen>> {
  await page.getByRole('button', { name: 'Export diagnostics…', exact: true }).click();
  const diagnostics = diagnosticsScreen(page);
  await expect(diagnostics.preview).toContainText('"versions"');
  return diagnostics;
}

/** Answers the system's save dialog, which no test can click, with `path`; `null` cancels it. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Exports diagnostics from Settings as a user does. Returns the text shown and the text saved. */
export async function exportDiagnostics(
  app: ElectronApplication,
  page: Page,
  path: string,
): Promise<{ shown: string; saved: string }> {
  const diagnostics = await openDiagnostics(page);
  const shown = (await diagnostics.preview.locator('pre').textContent()) ?? '';
  await answerSaveDialog(app, path);
  await diagnostics.save.click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  return { shown, saved: readFileSync(path, 'utf8') };
}
