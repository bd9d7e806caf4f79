import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../electron/shared/contract/failure';
import { failureTexts, happenedOf, nextStepOf } from '../../../../renderer/texts/failure-texts';

describe('the texts of failures', () => {
  it('exist for exactly the codes of the contract', () => {
    expect(Object.keys(failureTexts).sort()).toEqual([...errorCodes].sort());
  });

  it.each(errorCodes)('say what happened and what to do next, in sentences, for %s', (code) => {
    for (const text of [
      happenedOf({ code }),
      nextStepOf({ code }),
      nextStepOf({ code, retryAfterMs: 5000 }),
    ]) {
      expect(text).toMatch(/^[A-Z].{10,}[.]$/s);
    }
  });

  it('say each thing that happened only once', () => {
    const happened = errorCodes.map((code) => happenedOf({ code }));
    expect(new Set(happened).size).toBe(happened.length);
  });
});

describe('the time to wait', () => {
  it.each([
    [undefined, 'Wait a minute, then try again.'],
    [0, 'Try again in 1 second.'],
    [11_200, 'Try again in 12 seconds.'],
    [300_000, 'Try again in 5 minutes.'],
  ])('is shown for %s ms', (retryAfterMs, expected) => {
    expect(
      nextStepOf({ code: 'rate-limited', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }),
    ).toBe(expected);
  });
});

it('names the title of the page that answered, as a text', () => {
  expect(nextStepOf({ code: 'answered-by-another', pageTitle: 'Blocked by Contoso' })).toMatch(
    /^It sent a web page titled “Blocked by Contoso”\. .*web filter.*sign-in page.*try again\.$/,
  );
  expect(nextStepOf({ code: 'answered-by-another' })).not.toContain('titled');
});

describe('a part limit that is used up', () => {
  const renewal = /reset on the 1st/;
  const forGood = /evaluation parts don’t renew/i;
  it.each([
    [{ partLimit: 100 }, forGood, renewal],
    [{ partLimit: 1000 }, forGood, renewal],
    [{ partLimit: 2000 }, renewal, forGood],
    [{ partLimit: 15_000 }, renewal, forGood],
  ])('says for %j when parts come back, and no more than is true', (more, says, saysNot) => {
    const next = nextStepOf({ code: 'part-limit-used-up', ...more });
    expect(next).toMatch(says);
    expect(next).not.toMatch(saysNot);
  });

  it('says both for an unknown number', () => {
    const next = nextStepOf({ code: 'part-limit-used-up' });
    expect(next).toMatch(renewal);
    expect(next).toMatch(forGood);
  });
});

it('does not claim that an entry was removed where the settings may come from another computer', () => {
  const { happened } = failureTexts['keychain-entry-missing'];
  expect(happened).toBe('This computer’s keychain has no entry “Parts Lookup”.');
  expect(nextStepOf({ code: 'keychain-entry-missing' })).toMatch(
    /may have been removed, or these settings come from another computer\. Choose “Replace credentials”/,
  );
});

it('names the remedies that only a person can apply', () => {
  expect(nextStepOf({ code: 'keychain-unavailable' })).toMatch(/gnome-keyring.*KWallet/);
  expect(nextStepOf({ code: 'no-parts-in-plan' })).toMatch(/plan/);
  expect(nextStepOf({ code: 'scope-refused' })).toMatch(/Supply scope/);
});

describe('parts that were found and not delivered', () => {
  it.each([
    ['not-delivered', 1, 'Nexar found 1 part but couldn’t deliver it.'],
    ['not-delivered', 1047, 'Nexar found 1,047 parts but couldn’t deliver them.'],
    ['not-delivered', undefined, 'Nexar reported an error and returned nothing.'],
    ['parts-unreadable', 1, 'Nexar found 1 part, but it couldn’t be read.'],
    ['parts-unreadable', 3, 'Nexar found 3 parts, but none of them could be read.'],
  ] as const)('are described for %s and %s found', (code, found, sentence) => {
    expect(happenedOf({ code, ...(found === undefined ? {} : { found }) })).toBe(sentence);
  });

  it('state their cost so far', () => {
    expect(nextStepOf({ code: 'parts-unreadable', partsSpent: 1 })).toContain(
      '1 part may already have been used',
    );
    expect(nextStepOf({ code: 'not-delivered', partsSpent: 0 })).toContain('Try again.');
  });
});
