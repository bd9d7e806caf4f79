import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stressCount } from '../../../../support/stress-count';
import { tokenCommands } from './simulation/token-commands';
import { createTokenWorld, type TokenWorld } from './simulation/token-world';

const seed = 20_260_101;
const hour = 3_600_000;
const chance = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

async function expectWorks(world: TokenWorld, act: () => Promise<string>): Promise<void> {
  let outcome = 'no answer';
  void act().then((code) => {
    outcome = code;
  });
  await world.clock.advance(5_000);
  expect(outcome, 'the next action of the user').toBe('ok');
}

async function expectRecovery(world: TokenWorld): Promise<void> {
  await world.recover();
  await expectWorks(world, world.search);
  await expectWorks(world, world.connectOther);
  await expectWorks(world, world.search);
  expect(world.rules.violations).toEqual([]);
}

async function expectPeace(world: TokenWorld): Promise<void> {
  world.stop();
  await world.clock.advance(2 * hour);
  expect(world.clock.pending(), 'timers after the end').toBe(0);
  expect(world.running(), 'calls after the end').toBe(0);
}

describe('the token under stress', () => {
  const runs = stressCount('token simulation, runs', { small: 150, full: 5000 });
  it('keeps its rules through any sequence of events and recovers with the server', async () => {
    let events = 0;
    const commands = fc.commands(tokenCommands, { maxCommands: 30, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, chance, async (run, random) => {
        const world = createTokenWorld(() => random.next().value ?? 0);
        await fc.asyncModelRun(() => ({ model: {}, real: world }), run);
        events += [...run].length;
        await expectRecovery(world);
        await expectPeace(world);
      }),
      { seed, numRuns: runs },
    );
    process.stdout.write(`token simulation, events: ${events}\n`);
  }, 3_600_000);

  const orders = stressCount('token interleavings, runs', { small: 150, full: 5000 });
  it('keeps its rules for any order of answers to many callers', async () => {
    const steps = fc.array(
      fc.constantFrom(
        'search',
        'give up',
        'revoke',
        'test',
        'time',
        'rotate',
        'connect',
        'connect wrong',
        'connect other',
      ),
      { minLength: 3, maxLength: 15 },
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, run) => {
        const world = createTokenWorld(
          () => 0.5,
          (fetch) => (url, init) => {
            const answer = fetch(url, init);
            // A call aborted before its turn is not a failure.
            answer.catch(() => {});
            return scheduler.schedule(answer, url);
          },
        );
        for (const [at, step] of run.entries()) {
          if (step === 'search') void world.search();
          if (step === 'test') void world.testConnection();
          if (step === 'give up') world.giveUp(at);
          if (step === 'revoke') world.nexar.revokeAll();
          if (step === 'rotate') world.rotateSecret();
          if (step === 'connect') void world.connectAgain();
          if (step === 'connect wrong') void world.connectWrong();
          if (step === 'connect other') void world.connectOther();
          await world.clock.advance(step === 'time' ? 600 : 0);
          if (scheduler.count() > 0) await scheduler.waitOne();
        }
        while (world.running() > 0) {
          await world.clock.advance(600);
          await scheduler.waitAll();
        }
        expect(world.rules.violations).toEqual([]);
      }),
      { seed, numRuns: orders },
    );
  }, 3_600_000);

  it('waits longer and longer between automatic attempts, randomly and at most five minutes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 12, maxLength: 12 }),
        async (draws) => {
          let drawn = 0;
          const world = createTokenWorld(() => draws[drawn++ % draws.length] ?? 0);
          world.nexar.identity = { kind: 'down' };
          const first = world.search();
          await world.clock.advance(2 * hour, 30);
          expect(await first).toBe('connection-failed');
          const sentAt = world.nexar.tokenLog.map(({ at }) => at);
          expect(sentAt.length).toBeGreaterThan(10);
          for (const [index, at] of sentAt.slice(1).entries()) {
            const whole = Math.min(300_000, 2000 * 2 ** index);
            const waited = at - (sentAt[index] ?? 0);
            expect(waited).toBeCloseTo(whole / 2 + (whole / 2) * (draws[index % draws.length] ?? 0), 3);
          }
          await expectPeace(world);
        },
      ),
      { seed, numRuns: 50 },
    );
  });

  it('does not extend a Retry-After pause when the clock is set back', async () => {
    const world = createTokenWorld();
    world.nexar.identity = { kind: 'status', status: 429, retryAfter: '30' };
    void world.search();
    await world.clock.advance(0);
    world.clock.set(-24 * hour);
    await expectRecovery(world);
  });

  it('starts no timer after it is stopped, even if the server requests a pause', async () => {
    const world = createTokenWorld();
    world.nexar.identity = { kind: 'status', status: 429, retryAfter: '30' };
    void world.search();
    await world.clock.advance(0);
    world.stop();
    expect(await world.search()).toBe('cancelled');
    expect(world.clock.pending()).toBe(0);
  });

  for (const expiresIn of [0, -60, 'soon']) {
    it(`reports an expires_in of ${expiresIn} and does not retry automatically`, async () => {
      const world = createTokenWorld();
      world.nexar.identity = { kind: 'token', expiresIn };
      const search = world.search();
      await world.clock.advance(24 * hour);
      expect(await search).toBe('token-answer-invalid');
      expect(world.nexar.tokenLog).toHaveLength(1);
    });
  }

  it('uses a token for a day at most', async () => {
    const world = createTokenWorld();
    world.nexar.identity = { kind: 'token', expiresIn: 1e12 };
    void world.search();
    await world.clock.advance(23 * hour);
    expect(world.nexar.tokenLog).toHaveLength(1);
    await world.clock.advance(hour);
    expect(world.nexar.tokenLog).toHaveLength(2);
  });
});
