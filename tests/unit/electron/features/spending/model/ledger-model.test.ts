import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSqlite } from '../../../../../../electron/storage/sqlite';
import { stressCount } from '../../../../../support/stress-count';
import { commands } from './ledger-commands';
import { LedgerWorld } from './ledger-world';

const minSteps = stressCount('steps of ledgers beside a service', { small: 150, full: 2000 });
const stepsPerRun = 25;

it('The ledger equals the service’s own count, and exceeds it by no more than what no answer has settled', async () => {
  const sqlite = await loadSqlite();
  let steps = 0;
  let counted = 0;
  const seen = { asked: 0, refreshed: 0, similarFound: 0 };
  const counting = commands.map((command) =>
    command.map((one): typeof one => ({
      check: one.check,
      toString: () => one.toString(),
      run(model, world) {
        steps += 1;
        return one.run(model, world);
      },
    })),
  );
  // Some runs are short.
  const numRuns = Math.ceil((2.5 * minSteps) / stepsPerRun);
  await fc.assert(
    fc.asyncProperty(fc.commands(counting, { maxCommands: stepsPerRun, size: 'max' }), async (run) => {
      const world = await LedgerWorld.create(sqlite);
      try {
        await fc.asyncModelRun(() => ({ model: {}, real: world }), run);
      } finally {
        counted += world.partsCounted;
        for (const what of ['asked', 'refreshed', 'similarFound'] as const) seen[what] += world[what];
        world.end();
      }
    }),
    { numRuns, seed: 20_260_115, endOnFailure: false },
  );
  expect(steps).toBeGreaterThanOrEqual(minSteps);
  expect(counted).toBeGreaterThan(steps);
  // Else a step does not do what it says.
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  process.stdout.write(`${steps} steps: ${JSON.stringify(seen)}\n`);
}, 600_000);
