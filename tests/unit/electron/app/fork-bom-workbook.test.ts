import { expect, it, vi } from 'vitest';

const fork = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { getAppPath: () => '/app' }, utilityProcess: { fork } }));

const { forkBomWorkbook } = await import('../../../../electron/app/fork-bom-workbook');

it('gives the process nothing of the app’s environment, and no output', () => {
  forkBomWorkbook();
  const [module, args, options] = fork.mock.calls[0] ?? [];
  expect(module).toMatch(/dist.bom-workbook.workbook-process\.cjs$/);
  expect(args).toEqual([]);
  expect(options).toMatchObject({ env: { NODE_ENV: 'production' }, stdio: 'ignore' });
});
