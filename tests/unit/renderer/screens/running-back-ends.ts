import { expect } from 'vitest';
import {
  createFakeBackEnd,
  type FakeBackEnd,
  type FakeBackEndOptions,
} from '../../../fake-back-end/fake-back-end';

const running = new Set<FakeBackEnd>();

/** A back end that has opened its stored connection. It is stopped after the test, which fails if main logged an error. */
export async function startBackEnd(options: FakeBackEndOptions): Promise<FakeBackEnd> {
  const back = createFakeBackEnd(options);
  running.add(back);
  await back.start();
  return back;
}

export function stopBackEnds(): void {
  for (const back of running) {
    back.stop();
    expect(back.loggedErrors).toEqual([]);
  }
  running.clear();
}
