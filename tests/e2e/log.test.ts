import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stressCount } from '../support/stress-count';
import { expect, test } from './fixtures';
import { openApp } from './open-app';

const calls = stressCount('log, malformed calls', { small: 1000, full: 30_000 });

test('The log is written wherever the app starts, is private to its user and withstands a flood', async ({
  launch,
}) => {
  // No package.json exists in or above this folder.
  const { app, page } = await openApp(launch, { cwd: '/' });
  const callMalformed = (count: number) =>
    page.evaluate(async (times) => {
      const { parts } = window;
      const malformed = { callId: 'a', text: 7, start: 0 } as unknown as {
        callId: string;
        text: string;
        start: 0;
      };
      await Promise.all(Array.from({ length: times }, () => parts?.search(malformed)));
    }, count);
  const folder = join(app.userDataDir, 'logs');
  const lines = () => readFileSync(join(folder, 'main.log'), 'utf8').trim().split('\n');
  // Other lines may be among them, such as that a file is open.
  const failedCalls = () => lines().filter((line) => line.includes('call failed'));
  await callMalformed(1);
  expect(failedCalls()).toHaveLength(1);
  if (process.platform !== 'win32') {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'main.log')).mode & 0o777).toBe(0o600);
  }
  const [first] = lines();
  await callMalformed(calls);
  const dropped = () => lines().filter((line) => /lines dropped \{"count":\d+\}$/.test(line));
  await expect.poll(dropped).not.toEqual([]);
  expect(lines()[0]).toBe(first);
  expect(lines().length).toBeLessThan(calls / 2);
});
