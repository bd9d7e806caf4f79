import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../electron/contract/failure';
import { failureTexts, nextStepOf } from '../../../renderer/texts/failure-texts';

describe('every failure has its words', () => {
  it('knows exactly the codes of the contract', () => {
    expect(Object.keys(failureTexts).sort()).toEqual([...errorCodes].sort());
  });

  it.each(errorCodes)('%s says what happened and what to do next, in sentences', (code) => {
    const { happened } = failureTexts[code];
    for (const words of [happened, nextStepOf({ code }), nextStepOf({ code, retryAfterMs: 5000 })]) {
      expect(words).toMatch(/^[A-Z].{10,}[.]$/s);
    }
  });

  it('says each thing that happened only once', () => {
    const happened = errorCodes.map((code) => failureTexts[code].happened);
    expect(new Set(happened).size).toBe(happened.length);
  });
});

describe('the time to wait', () => {
  it.each([
    [undefined, 'Wait a minute, then try again.'],
    [0, 'Try again in 1 second.'],
    [11_200, 'Try again in 12 seconds.'],
    [300_000, 'Try again in 5 minutes.'],
  ])('%s ms', (retryAfterMs, expected) => {
    expect(
      nextStepOf({ code: 'rate-limited', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }),
    ).toBe(expected);
  });
});

it('names the remedies that only a person can apply', () => {
  expect(nextStepOf({ code: 'keychain-unavailable' })).toMatch(/gnome-keyring.*KWallet/);
  expect(nextStepOf({ code: 'no-parts-in-plan' })).toMatch(/plan/);
  expect(nextStepOf({ code: 'scope-refused' })).toMatch(/Supply scope/);
});
