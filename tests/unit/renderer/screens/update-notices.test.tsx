// @vitest-environment happy-dom
import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeUpdatesOptions } from '../../../fake-back-end/fake-updates';
import { button } from './show-app';
import { daysAgo, select, showUpdates, updateStatus, updatesSection, updatesText } from './show-updates';

const controls = (role: 'button' | 'combobox') => within(updatesSection()).queryAllByRole(role);

describe('a copy that does not update itself', () => {
  it.each([
    ['unpackaged', 'doesn’t check for updates'],
    ['no-feed', 'doesn’t update itself'],
    ['not-installed', 'can’t update itself'],
  ] as const)('says why, and offers nothing (%s)', async (obstacle, text) => {
    await showUpdates({ obstacle });
    expect(updatesText()).toContain(text);
    expect(controls('button')).toEqual([]);
    expect(controls('combobox')).toEqual([]);
  });
});

describe('the last check for updates', () => {
  it('is shown with its age if it was in an earlier start', async () => {
    await showUpdates({ record: { checkedAt: daysAgo(3 / 24) } });
    expect(updateStatus()).toBe('Last checked 3 hours ago.');
  });

  it('is reported if none has succeeded for two weeks, unless checks are on request only', async () => {
    const { back } = await showUpdates({ record: { firstTriedAt: daysAgo(16) } });
    expect(updatesText()).toContain('No check for updates has succeeded for 16 days');
    await act(async () => void (await back.parts.changeSettings({ updateCheck: 'on-request' })));
    await waitFor(() => expect(updatesText()).not.toContain('No check for updates has succeeded'));
  });
});

describe('the age of a version', () => {
  it.each<[string, FakeUpdatesOptions, string]>([
    ['an installed copy', {}, 'Check for updates.'],
    ['an unpacked archive', { obstacle: 'not-installed' }, 'Download the current'],
    ['a copy that a policy controls', { policy: { check: 'never' } }, 'Ask your administrator'],
  ])('is shown from 90 days on, with what to do about it: %s', async (_, options, next) => {
    await showUpdates({ ...options, builtAt: daysAgo(97) });
    expect(updatesText()).toContain(`This version is 97 days old. ${next}`);
  });

  it('is shown until a newer version that was found is installed', async () => {
    const { user } = await showUpdates({ builtAt: daysAgo(97) });
    await user.click(button('Check now'));
    await waitFor(() =>
      expect(updatesText()).toContain('This version is 97 days old. Install version 0.2.0.'),
    );
  });

  it('is not shown before', async () => {
    await showUpdates({ builtAt: daysAgo(89), record: { firstTriedAt: daysAgo(13) } });
    expect(updatesText()).not.toContain('days old');
    expect(updatesText()).not.toContain('No check for updates has succeeded');
  });
});

describe('a policy', () => {
  it('fixes the choice that it names, and is named as its author', async () => {
    await showUpdates({
      policy: { check: 'on-request' },
    });
    expect(select('Check for updates')).toMatchObject({ disabled: true, value: 'on-request' });
    expect(updatesText()).toContain('Set by your organization.');
    expect(select('Download updates').disabled).toBe(false);
    button('Check now');
  });

  it('is named with the folder where it belongs if its file is ignored', async () => {
    await showUpdates({ ignoredPolicy: 'C:\\ProgramData\\Parts Lookup\\policy.json' });
    expect(updatesText()).toMatch(
      /ProgramData\\Parts Lookup\\policy\.json is ignored.* C:\\Program Files\\Parts Lookup/,
    );
    button('Check now');
  });

  it('leaves no button if it switches updates off or cannot be read', async () => {
    await showUpdates({
      policy: { check: 'never' },
      policyFailure: { code: 'policy-unreadable', message: 'Not JSON', retryable: false },
    });
    expect(select('Check for updates').value).toBe('never');
    expect(controls('button')).toEqual([]);
    expect(updatesText()).toContain('policy file can’t be read');
  });
});
