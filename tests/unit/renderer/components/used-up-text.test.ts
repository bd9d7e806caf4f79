import { describe, expect, it } from 'vitest';
import type { PartsLeft } from '../../../../electron/shared/contract/spending';
import { usedUpText } from '../../../../renderer/components/used-up-text';

const since = '2026-11-12T09:30:00.000Z';
const state = (
  plan: PartsLeft['plan'],
  usedUp: Partial<NonNullable<PartsLeft['usedUp']>> = {},
  left: number | null = 0,
): PartsLeft => ({
  source: 'nexar',
  plan,
  left,
  spent: 100,
  uncertain: 0,
  usedUp: { limit: plan.parts, since, resetsAt: null, isRefused: true, ...usedUp },
  gaps: [],
  store: { problem: null, damagedBackup: null, folder: '/home/ada' },
});
const textOf = (...args: Parameters<typeof usedUpText>) => {
  const { heading, sentences } = usedUpText(...args);
  return [heading, ...sentences].join(' ');
};
const promise = /arrive|renew|reset|1st/i;

describe('parts that are used up', () => {
  it('come back on the day that a monthly plan names, in UTC', () => {
    const monthly = state({ kind: 'monthly', parts: 2000 }, { resetsAt: '2026-12-01T00:00:00.000Z' });
    expect(textOf(monthly, null)).toMatch(
      /limit of 2,000 parts\. .*refused.*Nov 12.*resets on Dec 1, 2026 \(UTC\)/,
    );
  });

  it('never come back for a one-time plan', () => {
    expect(textOf(state({ kind: 'lifetime', parts: 100 }), null)).toMatch(
      /limit of 100 parts\. .*don’t renew/,
    );
  });

  it('are promised by no plan that is not known', () => {
    const unknown = textOf(state({ kind: 'unknown', parts: 250 }), null);
    expect(unknown).toMatch(/limit of 250 parts\./);
    expect(unknown.replace('whether it renews', '')).not.toMatch(promise);
    expect(textOf(state({ kind: 'unknown', parts: null }), null)).toMatch(
      /^You’ve reached your Nexar plan’s part limit\./,
    );
  });

  it('are counted by the app alone, and may still be there', () => {
    const counted = state({ kind: 'lifetime', parts: 100 }, { isRefused: false });
    expect(textOf(counted, null)).toMatch(/By this app’s count.*Nov 12.*you can still search/);
    expect(textOf(counted, null)).not.toMatch(/refused/);
  });

  it('were never there for a limit of 0', () => {
    for (const text of [textOf(state({ kind: 'unknown', parts: 0 }), null), textOf(null, 0)])
      expect(text).toMatch(/its limit is 0\. New applications have no parts until you choose a plan/);
  });

  it('are too few rather than none where a large request was refused', () => {
    expect(textOf(state({ kind: 'lifetime', parts: 100 }, {}, 9), null)).toMatch(
      /too few parts left: at most 9 of 100\. .*A smaller request may still work/,
    );
  });

  it('are named by the refusal alone where nothing else is known, or parts have arrived since', () => {
    expect(textOf(null, 45)).toMatch(/limit of 45 parts\./);
    expect(textOf({ ...state({ kind: 'unknown', parts: null }), usedUp: null }, null)).toMatch(
      /reached your Nexar plan’s part limit\./,
    );
  });
});
