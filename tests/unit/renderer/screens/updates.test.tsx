// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UpdateStatus } from '../../../../electron/shared/contract/updates';
import { createPartsTwin, type PartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { press, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, showApp } from './shown-app';

afterEach(endApp);
afterEach(() => vi.restoreAllMocks());

const section = () => until(() => byRole('region', 'Updates'));
const said = () => byRole('status', 'Update status').textContent;
const select = (name: string) => byRole('combobox', name) as HTMLSelectElement;

async function statusOf(twin: PartsTwin): Promise<UpdateStatus> {
  const answer = await twin.updates();
  if (!answer.ok) throw new Error('the twin has no status');
  return answer.value;
}

/** The settings of an installed copy that stands as `change` says. */
async function showUpdates(change: Partial<UpdateStatus> = {}): Promise<PartsTwin> {
  const twin = createPartsTwin('nexar');
  twin.tell.updates({ ...(await statusOf(twin)), ...change });
  await showApp('nexar', '#/settings', twin);
  await section();
  return twin;
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();

const failure = (code: NonNullable<UpdateStatus['failure']>['code']) =>
  ({ code, message: 'made up', retryable: false }) as const;

describe('updates in Settings', () => {
  it('go from the check over notes, consent and download to the restart', async () => {
    const twin = await showUpdates();
    expect(said()).toBe('Not checked yet.');
    await press(byRole('button', 'Check now'));
    expect(said()).toBe('Version 0.2.0 is available.');
    byRole('heading', 'What’s new in 0.2.0');
    await press(byRole('button', 'Download update'));
    expect(said()).toBe('Version 0.2.0 is ready to install.');
    // The keyboard goes on from here, though the pressed button went away meanwhile.
    expect(document.activeElement?.textContent).toBe('Updates');
    await press(byRole('button', 'Restart to update'));
    expect(said()).toContain('when the current search is done');
    expect(twin.asked).toEqual(['checkForUpdates', 'downloadUpdate', 'restartToUpdate']);
    expect(allByRole('button', /Check now|Download update|Restart to update/)).toEqual([]);
  });

  it('show notes as text, whatever markup they hold', async () => {
    await showUpdates();
    await press(byRole('button', 'Check now'));
    const notes = byRole('group', 'What’s new in 0.2.0');
    expect(notes.textContent).toContain('<b>No markup</b>: this is text');
    expect(notes.querySelector('b')).toBeNull();
  });

  it('tell how far the download has come', async () => {
    const twin = await showUpdates();
    await press(byRole('button', 'Check now'));
    const status = await statusOf(twin);
    await act(async () => twin.tell.updates({ ...status, state: 'downloading', received: 24_000_000 }));
    const progress = (await section()).querySelector('progress');
    expect([progress?.value, progress?.max]).toEqual([24_000_000, 96_000_000]);
    expect((await section()).textContent).toContain('24 MB of 96 MB');
  });

  it('offer to cancel a download, and then to begin it anew', async () => {
    const twin = await showUpdates();
    await press(byRole('button', 'Check now'));
    const status = await statusOf(twin);
    await act(async () => twin.tell.updates({ ...status, state: 'downloading', received: 24_000_000 }));
    await press(byRole('button', 'Cancel download'));
    expect(twin.asked.at(-1)).toBe('cancelUpdateDownload');
    expect(said()).toBe('Version 0.2.0 is available.');
    byRole('button', 'Download update');
    expect(document.activeElement?.textContent).toBe('Updates');
  });

  it('say that one is being installed', async () => {
    const twin = await showUpdates();
    await press(byRole('button', 'Check now'));
    const status = await statusOf(twin);
    await act(async () => twin.tell.updates({ ...status, state: 'installing' }));
    expect(said()).toBe('Installing version 0.2.0…');
    expect(allByRole('button', /Check now|Download update|Restart to update/)).toEqual([]);
  });

  it('of a package with a repository name the command that installs them, and copy it', async () => {
    const command = 'sudo apt install --only-upgrade parts-lookup';
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));
    await showUpdates({ installation: { by: 'package-manager', command } });
    expect((await section()).textContent).not.toContain(command);
    await press(byRole('button', 'Check now'));
    expect(said()).toBe('Version 0.2.0 is available.');
    byRole('heading', 'What’s new in 0.2.0');
    expect((await section()).querySelector('code')?.textContent).toBe(command);
    await press(byRole('button', 'Copy command'));
    expect(written).toEqual([command]);
    expect((await section()).textContent).toContain('Copied');
    expect(allByRole('button', /Download update|Restart to update/)).toEqual([]);
    expect(allByRole('combobox', 'Download updates')).toEqual([]);
    select('Check for updates');
  });

  it('of a package without a repository send the user to where it came from', async () => {
    await showUpdates({ installation: { by: 'user' } });
    await press(byRole('button', 'Check now'));
    expect((await section()).textContent).toContain('Download the newer package where you got this one');
    expect(allByRole('button', /Download update|Copy command/)).toEqual([]);
    expect(allByRole('combobox', 'Download updates')).toEqual([]);
  });

  it.each([
    ['unpackaged', 'doesn’t check for updates'],
    ['no-feed', 'doesn’t update itself'],
    ['not-installed', 'can’t update itself'],
  ] as const)('of a copy that has none (%s) say why, and offer nothing', async (obstacle, words) => {
    await showUpdates({ state: 'unavailable', obstacle });
    expect((await section()).textContent).toContain(words);
    expect(allByRole('button', undefined, await section())).toEqual([]);
    expect(allByRole('combobox', undefined, await section())).toEqual([]);
  });

  it('say when they were last checked for, before the first check of this start', async () => {
    await showUpdates({ checkedAt: new Date(Date.now() - 3 * 3_600_000).toISOString() });
    expect(said()).toBe('Last checked 3 hours ago.');
  });

  it.each<[string, Partial<UpdateStatus>, string]>([
    ['of an installed copy', {}, 'Check for updates.'],
    ['of an unpacked archive', { state: 'unavailable', obstacle: 'not-installed' }, 'Download the current'],
    [
      'that a policy keeps',
      { choices: { check: 'never', download: 'on-consent' } },
      'Ask your administrator',
    ],
  ])('tell the age of a version %s from 90 days on, and what to do', async (_of, change, next) => {
    await showUpdates({ ...change, builtAt: daysAgo(97) });
    expect((await section()).textContent).toContain(`This version is 97 days old. ${next}`);
  });

  it('tell the age of a version until the newer one that was found is installed', async () => {
    await showUpdates({ builtAt: daysAgo(97) });
    await press(byRole('button', 'Check now'));
    expect((await section()).textContent).toContain('This version is 97 days old. Install version 0.2.0.');
  });

  it('say nothing of the age of a newer version', async () => {
    await showUpdates({ builtAt: daysAgo(89), uncheckedSince: daysAgo(13) });
    expect((await section()).textContent).not.toContain('days old');
    expect((await section()).textContent).not.toContain('No check for updates has succeeded');
  });

  it('say that no check has succeeded for two weeks, unless they are only checked for on request', async () => {
    const twin = await showUpdates({ uncheckedSince: daysAgo(16) });
    expect((await section()).textContent).toContain('No check for updates has succeeded for 16 days');
    const choices = { check: 'on-request', download: 'on-consent' } as const;
    await act(async () => twin.tell.updates({ ...(await statusOf(twin)), choices }));
    expect((await section()).textContent).not.toContain('No check for updates has succeeded');
  });

  it('that were refused say so and why, and can be tried again', async () => {
    await showUpdates({ failure: failure('update-not-trusted') });
    expect(said()).toBe('Last check failed.');
    expect((await section()).textContent).toContain('wasn’t signed by the publisher of Parts Lookup');
    expect((await section()).textContent).toContain('Your current version is unchanged.');
    byRole('button', 'Check now');
  });

  it('are chosen here', async () => {
    const twin = await showUpdates();
    for (const [name, value] of [
      ['Check for updates', 'on-request'],
      ['Download updates', 'by-itself'],
    ] as const) {
      await act(async () => {
        select(name).value = value;
        select(name).dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(select(name).value).toBe(value);
    }
    const answer = await twin.settings();
    expect(answer.ok && answer.value.settings).toMatchObject({
      updateCheck: 'on-request',
      updateDownload: 'by-itself',
    });
  });

  it('that the organization decides cannot be changed, and say who did', async () => {
    await showUpdates({
      choices: { check: 'on-request', download: 'by-itself' },
      setByPolicy: { check: true, download: false },
    });
    expect(select('Check for updates')).toMatchObject({ disabled: true, value: 'on-request' });
    expect((await section()).textContent).toContain('Set by your organization.');
    expect(select('Download updates').disabled).toBe(false);
    byRole('button', 'Check now');
  });

  it('say which policy file is not used, and where it belongs', async () => {
    await showUpdates({ ignoredPolicy: 'C:\\ProgramData\\Parts Lookup\\policy.json' });
    expect((await section()).textContent).toMatch(
      /ProgramData\\Parts Lookup\\policy\.json is ignored.* C:\\Program Files\\Parts Lookup/,
    );
    byRole('button', 'Check now');
  });

  it('that a policy switches off offer nothing, also where its file cannot be read', async () => {
    await showUpdates({
      choices: { check: 'never', download: 'by-itself' },
      setByPolicy: { check: true, download: false },
      policyFailure: failure('policy-unreadable'),
    });
    expect(select('Check for updates').value).toBe('never');
    expect(allByRole('button', undefined, await section())).toEqual([]);
    expect((await section()).textContent).toContain('policy file can’t be read');
  });
});

describe('an update, on every screen', () => {
  it.each([
    ['available', 'Version 0.2.0 is available'],
    ['ready', 'Version 0.2.0 is ready'],
  ] as const)('that is %s is a link to Settings', async (state, words) => {
    const twin = createPartsTwin('nexar');
    await showApp('nexar', '#/search', twin);
    expect(allByRole('link', /Version/)).toEqual([]);
    await twin.checkForUpdates();
    const status = await statusOf(twin);
    await act(async () => twin.tell.updates({ ...status, state }));
    expect(byRole('link', words).getAttribute('href')).toBe('#/settings');
  });
});
