import { expect, it, vi } from 'vitest';

const fork = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { getAppPath: () => '/app' }, utilityProcess: { fork } }));

const { forkBomReading } = await import('../../../../electron/app/fork-bom-reading');

it('gives the process nothing of the app’s environment, and no output', () => {
  forkBomReading();
  const [module, args, options] = fork.mock.calls[0] ?? [];
  expect(module).toMatch(/dist.bom-reading.bom-reading-process\.cjs$/);
  expect(args).toEqual([]);
  expect(options).toMatchObject({ env: { NODE_ENV: 'production' }, stdio: 'ignore' });
});
