import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const maxWaitMs = 20_000;

/** The JSON that main writes to `file` in one go, once it is there. */
export async function readWhenWritten(file: string): Promise<unknown> {
  for (let waited = 0; waited < maxWaitMs; waited += 100) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text !== '') return JSON.parse(text);
    await wait(100);
  }
  throw new Error(`Main has not written ${file}`);
}
