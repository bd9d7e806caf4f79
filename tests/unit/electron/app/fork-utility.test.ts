import { expect, it, vi } from 'vitest';

const fork = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { getAppPath: () => '/app' }, utilityProcess: { fork } }));

const { forkUtility } = await import('../../../../electron/app/fork-utility');

it('gives the process its files alone, nothing of the app’s environment, and no output', () => {
  forkUtility('bom-sourcing/bom-sourcing-process.cjs', 'sourcing', ['bom-sourcing/highs.wasm'])();
  const [module, args, options] = fork.mock.calls[0] ?? [];
  expect(module).toMatch(/dist.bom-sourcing.bom-sourcing-process\.cjs$/);
  expect(args).toEqual([expect.stringMatching(/dist.bom-sourcing.highs\.wasm$/)]);
  expect(options).toEqual({
    serviceName: 'Parts Lookup sourcing',
    env: { NODE_ENV: 'production' },
    stdio: 'ignore',
  });
});
