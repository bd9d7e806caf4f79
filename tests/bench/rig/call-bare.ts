import type { BareCall } from '../floor/bare-call';
import type { StartedElectron } from './started-electron';

/** Milliseconds of one bare `net.fetch` and `JSON.parse` in the blank window's main process. */
export function callBare({ process: floor }: StartedElectron, call: BareCall): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const tooLate = setTimeout(() => reject(new Error('The bare call has not ended within 30 s')), 30_000);
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const ms = /^bare ([\d.]+)$/m.exec(text)?.[1];
      if (ms === undefined) return;
      clearTimeout(tooLate);
      floor.stdout?.off('data', read);
      resolve(Number(ms));
    };
    floor.stdout?.on('data', read);
    floor.stdin?.write(`${JSON.stringify(call)}\n`);
  });
}
