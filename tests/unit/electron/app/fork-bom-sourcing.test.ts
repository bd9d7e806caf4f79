import { expect, it, vi } from 'vitest';

const fork = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { getAppPath: () => '/app' }, utilityProcess: { fork } }));

const { forkBomSourcing } = await import('../../../../electron/app/fork-bom-sourcing');

it('gives the sourcing process the solver alone, nothing of the app’s environment, and no output', () => {
  forkBomSourcing();
  const [module, args, options] = fork.mock.calls[0] ?? [];
  expect(module).toMatch(/dist.bom-sourcing.bom-sourcing-process\.cjs$/);
  expect(args).toEqual([expect.stringMatching(/dist.bom-sourcing.highs\.wasm$/)]);
  expect(options).toMatchObject({ env: { NODE_ENV: 'production' }, stdio: 'ignore' });
});
