import type { Page } from 'playwright';
import { findIn, type Sought } from '../needles';

/** What of `sought` the JavaScript heap of the page's process holds, in any of its worlds: page, preload, extensions. */
export async function findInHeap(page: Page, sought: readonly Sought[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return findIn(Buffer.from(chunks.join('')), sought).map((name) => `heap: ${name}`);
}
