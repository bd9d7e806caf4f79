import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSpendingRig, type SpendingRig } from './spending-rig';

let rig: SpendingRig;
beforeEach(async () => {
  rig = await createSpendingRig();
});
afterEach(() => rig.close());

it('Parts that were paid for are shown where the file can no longer be read', async () => {
  const run = await rig.start();
  await run.search('LM358');
  await rig.exec('DROP TABLE limit_refusal; DROP TABLE plan');
  expect((await run.search('LM358')).parts).toHaveLength(10);
  rig.server.setPartLimit(rig.server.partsSpent + 4);
  rig.server.setOverLimit('errors');
  expect((await run.search('LM358')).parts).toHaveLength(4);
  run.spending.credentialsReplaced(run.clientId);
});

it('Parts that were paid for are shown where its tables are missing from the start', async () => {
  await (await rig.start()).left();
  await rig.exec('DROP TABLE limit_refusal; DROP TABLE plan');
  const run = await rig.start();
  expect((await run.search('LM358')).parts).toHaveLength(10);
  run.spending.credentialsReplaced(run.clientId);
});
