import fc from 'fast-check';
import { expect } from 'vitest';
import type { ApiMood, IdentityMood } from './simulated-nexar';
import type { TokenWorld } from './token-world';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

type Model = Readonly<Record<string, never>>;
type Command = fc.AsyncCommand<Model, TokenWorld>;

/** An event; every rule must hold after each one. */
function event(name: string, happen: (world: TokenWorld) => unknown): Command {
  return {
    check: () => true,
    async run(_model, world) {
      await happen(world);
      await world.clock.advance(0);
      expect(world.rules.violations).toEqual([]);
    },
    toString: () => name,
  };
}

const moods: readonly IdentityMood[] = [
  { kind: 'token', expiresIn: 86_400 },
  { kind: 'token', expiresIn: 3600 },
  { kind: 'token', expiresIn: 60 },
  { kind: 'token', expiresIn: 1 },
  { kind: 'token', expiresIn: 0.25 },
  // Missing, empty, negative, digits, text, and longer than a lifetime.
  { kind: 'token' },
  { kind: 'token', expiresIn: 0 },
  { kind: 'token', expiresIn: -60 },
  { kind: 'token', expiresIn: '3600' },
  { kind: 'token', expiresIn: 'soon' },
  { kind: 'token', expiresIn: 1e12 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 429, retryAfter: '0' },
  { kind: 'status', status: 429, retryAfter: '30' },
  { kind: 'status', status: 429, retryAfter: '7200' },
  { kind: 'status', status: 429, retryAfter: '999999999' },
  { kind: 'status', status: 429, retryAfter: 'later' },
  { kind: 'status', status: 503, retryAfter: '20' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 400, error: 'invalid_client' },
  { kind: 'status', status: 400, error: 'invalid_scope' },
  { kind: 'html' },
  { kind: 'redirect' },
  { kind: 'down' },
];

const apiMoods: readonly ApiMood[] = ['well', 'refuses every token', 'down'];
const times = [1, 90, 500, 999, 1000, 1500, 5 * second, 55 * second, 10 * minute, hour, 9 * hour, 25 * hour];
const jumps = [
  -30 * 24 * hour,
  -25 * hour,
  -hour,
  -minute,
  -900,
  900,
  minute,
  hour,
  25 * hour,
  400 * 24 * hour,
];

export const tokenCommands: fc.Arbitrary<Command>[] = [
  fc.integer({ min: 1, max: 8 }).map((count) =>
    event(`${count} searches`, (world) => {
      for (let at = 0; at < count; at += 1) void world.search();
    }),
  ),
  fc.constant(event('search', (world) => void world.search())),
  fc.constantFrom(...times).map((ms) => event(`${ms} ms`, (world) => world.clock.advance(ms))),
  fc.constantFrom(...times).map((ms) => event(`${ms} ms pass`, (world) => world.clock.advance(ms))),
  fc
    .constantFrom(...jumps)
    .map((ms) => event(`the clock is set by ${ms} ms`, (world) => world.clock.set(ms))),
  fc.tuple(fc.constantFrom(...times), fc.boolean()).map(([ms, woken]) =>
    event(`sleep of ${ms} ms${woken ? ', and a wake event' : ''}`, (world) => {
      world.clock.sleep(ms);
      if (woken) world.wake();
    }),
  ),
  fc.constantFrom(...moods).map((mood) =>
    event(`identity: ${JSON.stringify(mood)}`, (world) => {
      world.nexar.identity = mood;
    }),
  ),
  fc.constantFrom(...apiMoods).map((mood) =>
    event(`api: ${mood}`, (world) => {
      world.nexar.api = mood;
    }),
  ),
  fc.constantFrom(0, 10, 400, 5000, 20_000).map((ms) =>
    event(`answers take ${ms} ms`, (world) => {
      world.nexar.slowness = ms;
    }),
  ),
  fc.constant(event('all tokens are revoked', (world) => world.nexar.revokeAll())),
  fc.constant(event('the connection is tested', (world) => void world.testConnection())),
  fc.nat(20).map((index) => event(`caller ${index} gives up`, (world) => world.giveUp(index))),
  fc.constant(event('a new secret in the portal', (world) => world.rotateSecret())),
  fc.constant(event('Connect with what the portal shows', (world) => void world.connectAgain())),
  fc.constant(event('Connect with a wrong secret', (world) => void world.connectWrong())),
  fc.constant(event('Connect with another Client ID', (world) => void world.connectOther())),
  fc.constant(
    event('two Connects while the token is renewed', (world) => {
      void world.testConnection();
      void world.connectWrong();
      world.rotateSecret();
      void world.connectAgain();
    }),
  ),
];
