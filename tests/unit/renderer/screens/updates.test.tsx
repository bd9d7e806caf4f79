// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDeferred } from '../../../../electron/core/deferred';
import { FailureError } from '../../../../electron/core/failure-error';
import { button, findButton, findHeading, heading, queryButton, showApp } from './show-app';
import { querySelect, select, showUpdates, updateStatus, updatesSection, updatesText } from './show-updates';

const waitForStatus = (text: string) => waitFor(() => expect(updateStatus()).toBe(text));
const actionButtons = /Check now|Download update|Restart to update/;

/** An updater whose download reports 24 MB, and then waits until it is canceled. */
const slowDownload = {
  download: (onReceived: (bytes: number) => void, signal: AbortSignal) =>
    new Promise<void>((_, reject) => {
      onReceived(24_000_000);
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
};

describe('updates in Settings', () => {
  it('lead from the check to notes, consent, download and restart', async () => {
    const { back, user } = await showUpdates();
    expect(updateStatus()).toBe('Not checked yet.');
    await user.click(button('Check now'));
    await waitForStatus('Version 0.2.0 is available.');
    heading('What’s new in 0.2.0');
    await user.click(button('Download update'));
    await waitForStatus('Version 0.2.0 is ready to install.');
    // The keyboard continues from here, although the pressed button is gone.
    expect(document.activeElement?.textContent).toBe('Updates');
    await user.click(button('Restart to update'));
    await waitFor(() => expect(updateStatus()).toContain('when the current search is done'));
    const names = back.calls.map(({ name }) => name).filter((name) => /update/i.test(name));
    expect(names).toEqual(['updates', 'checkForUpdates', 'downloadUpdate', 'restartToUpdate']);
    expect(queryButton(actionButtons)).toBeNull();
  });

  it('show notes as text, whatever markup they contain', async () => {
    const { user } = await showUpdates();
    await user.click(button('Check now'));
    const notes = await screen.findByRole('group', { name: 'What’s new in 0.2.0' });
    expect(notes.textContent).toContain('<b>No markup</b>: this is text');
    expect(notes.querySelector('b')).toBeNull();
  });

  it('show the progress of a download', async () => {
    const { user } = await showUpdates({ updater: slowDownload });
    await user.click(button('Check now'));
    await user.click(await findButton('Download update'));
    await waitFor(() => expect(updatesText()).toContain('24 MB of 96 MB'));
    const progress = updatesSection().querySelector('progress');
    expect([progress?.value, progress?.max]).toEqual([24_000_000, 96_000_000]);
  });

  it('offer to cancel a download, and then to start it again', async () => {
    const { back, user } = await showUpdates({ updater: slowDownload });
    await user.click(button('Check now'));
    await user.click(await findButton('Download update'));
    await user.click(await findButton('Cancel download'));
    await waitForStatus('Version 0.2.0 is available.');
    expect(back.calls.at(-1)?.name).toBe('cancelUpdateDownload');
    button('Download update');
    expect(document.activeElement?.textContent).toBe('Updates');
  });

  it('say that a version is being installed', async () => {
    const installed = createDeferred<void>();
    const { user } = await showUpdates({ updater: { install: () => installed.promise } });
    await user.click(button('Check now'));
    await user.click(await findButton('Download update'));
    await user.click(await findButton('Restart to update'));
    await waitForStatus('Installing version 0.2.0…');
    expect(queryButton(actionButtons)).toBeNull();
    await act(async () => installed.resolve());
  });

  it('name the command of a package repository that installs them, and copy it', async () => {
    const command = 'sudo apt install --only-upgrade parts-lookup';
    const { user } = await showUpdates({ installation: { by: 'package-manager', command } });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(updatesText()).not.toContain(command);
    await user.click(button('Check now'));
    await waitForStatus('Version 0.2.0 is available.');
    heading('What’s new in 0.2.0');
    expect(updatesSection().querySelector('code')?.textContent).toBe(command);
    await user.click(button('Copy command'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(command);
    await waitFor(() => expect(updatesText()).toContain('Copied'));
    expect(queryButton(/Download update|Restart to update/)).toBeNull();
    expect(querySelect('Download updates')).toBeNull();
    select('Check for updates');
  });

  it('send the user of a package without a repository to its source', async () => {
    const { user } = await showUpdates({ installation: { by: 'user' } });
    await user.click(button('Check now'));
    await findHeading('What’s new in 0.2.0');
    expect(updatesText()).toContain('Download the newer package where you got this one');
    expect(queryButton(/Download update|Copy command/)).toBeNull();
    expect(querySelect('Download updates')).toBeNull();
  });

  it('explain a refused update, and can be tried again', async () => {
    const check = async () => {
      throw new FailureError('update-not-trusted', 'The signature is wrong');
    };
    const { user } = await showUpdates({ updater: { check } });
    await user.click(button('Check now'));
    await waitForStatus('Last check failed.');
    expect(updatesText()).toContain('wasn’t signed by the publisher of Parts Lookup');
    expect(updatesText()).toContain('Your current version is unchanged.');
    button('Check now');
  });

  it('are configured here', async () => {
    const { back, user } = await showUpdates();
    await user.selectOptions(select('Check for updates'), 'on-request');
    await user.selectOptions(select('Download updates'), 'by-itself');
    expect(select('Check for updates').value).toBe('on-request');
    expect(select('Download updates').value).toBe('by-itself');
    await waitFor(() =>
      expect(back.disk.present?.settings).toMatchObject({
        updateCheck: 'on-request',
        updateDownload: 'by-itself',
      }),
    );
  });
});

describe('an update', () => {
  it('is a link to Settings on every screen once it is available, and once it is ready', async () => {
    const { back } = await showApp({ source: 'nexar' });
    const link = (name: string) => screen.findByRole('link', { name });
    expect(screen.queryByRole('link', { name: /Version/ })).toBeNull();
    await act(async () => void (await back.parts.checkForUpdates()));
    expect((await link('Version 0.2.0 is available')).getAttribute('href')).toBe('#/settings');
    await act(async () => void (await back.parts.downloadUpdate()));
    expect((await link('Version 0.2.0 is ready')).getAttribute('href')).toBe('#/settings');
  });
});
