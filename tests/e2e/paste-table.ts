import type { Page } from 'playwright';

/** As Ctrl+V does, without the system's clipboard, which other apps of this computer share. */
export async function pasteTable(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}
