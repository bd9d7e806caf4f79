import type { Page } from 'playwright';
import { findIn, type Needle } from '../needles';

/** Searches the JavaScript heap of the page's process in all of its worlds: page, preload, extensions. */
export async function findInHeap(page: Page, needles: readonly Needle[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return findIn(Buffer.from(chunks.join('')), needles).map((name) => `heap: ${name}`);
}
