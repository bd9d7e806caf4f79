// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { twinStatuses } from '../../../../renderer/bridge/twin/twin-statuses';
import { press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, searchBox, showApp } from './shown-app';

afterEach(endApp);

const connection = () => byRole('status', 'Connection').textContent;

async function choose(name: string, value: string) {
  await act(async () => {
    const select = byRole('combobox', name) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the first run', () => {
  it('goes on to Search with the sample parts', async () => {
    await showApp('none', '#/welcome');
    byRole('heading', 'Welcome');
    expect(connection()).toBe('Not connected');
    await press(byRole('button', 'Try with sample parts'));
    await until(() => searchBox());
    expect(connection()).toBe('Sample parts');
    expect(document.body.textContent).toContain('Sample data');
  });

  it('goes on to Search by itself once Nexar is connected', async () => {
    const twin = await showApp('none', '#/welcome');
    await act(async () => twin.tell.connection({ ...twinStatuses.nexar, state: 'connecting' }));
    expect(connection()).toBe('Connecting…');
    byRole('heading', 'Welcome');
    await act(async () => twin.tell.connection(twinStatuses.nexar));
    await until(() => searchBox());
    expect(connection()).toBe('Connected');
  });
});

describe('the connection', () => {
  it.each([
    ['problem', 'Nexar no longer accepts these credentials.'],
    ['offline', 'Connected · offline'],
    ['warning', 'Connected, but access can’t be renewed: Nexar is having problems.'],
  ] as const)('in state %s is told in words', async (state, words) => {
    await showApp(state, '#/search');
    expect(connection()).toBe(words);
  });
});

describe('settings', () => {
  const confirmation = () => byRole('alertdialog', 'Disconnect from Nexar?');
  const region = async () => until(() => byRole('region', 'Nexar connection'));

  it('name where the secret rests, test the connection and forget it', async () => {
    await showApp('nexar', '#/settings');
    expect((await region()).textContent).toContain('GNOME Keyring');
    byRole('button', 'Replace credentials');
    await press(byRole('button', 'Test connection'));
    await until(() => expect(document.body.textContent).toContain('Connection OK. No parts used.'));
    await press(byRole('button', 'Disconnect'));
    await press(byRole('button', 'Disconnect', confirmation()));
    await until(() => byRole('button', 'Connect to Nexar'));
    expect((await region()).textContent).toContain(
      'Disconnected. Credentials and cached results were removed.',
    );
    expect(connection()).toBe('Not connected');
    byRole('button', 'Try with sample parts');
  });

  it('ask before they disconnect, saying what goes and what stays, and Cancel changes nothing', async () => {
    const parts = createPartsTwin('nexar');
    const disconnect = vi.spyOn(parts, 'disconnect');
    await showApp('nexar', '#/settings', parts);
    await region();
    await press(byRole('button', 'Disconnect'));
    const asked = confirmation().textContent;
    expect(asked).toContain('removes the Client ID and Client secret from GNOME Keyring');
    expect(asked).toContain('clears the search results');
    expect(asked).toContain('settings and recent searches are kept');
    expect(asked).toContain('shows a client secret only once');
    expect(document.activeElement).toBe(byRole('button', 'Cancel', confirmation()));
    await press(byRole('button', 'Cancel', confirmation()));
    await until(() => expect(allByRole('alertdialog')).toEqual([]));
    expect(disconnect).not.toHaveBeenCalled();
    expect(connection()).toBe('Connected');
  });

  it('forget a test, also one that ends later, once another account is connected', async () => {
    const { testConnection, ...twin } = createPartsTwin('nexar');
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slowly = async () => {
      const answered = testConnection();
      await held;
      return answered;
    };
    await showApp('nexar', '#/settings', { ...twin, testConnection: slowly });
    await region();
    await press(byRole('button', 'Test connection'));
    expect(document.body.textContent).toContain('Sign-in server');
    const other = { ...twinStatuses.nexar, clientId: 'another-id', savedAt: '2026-02-15T09:30:00Z' };
    await act(async () => twin.tell.connection(other));
    expect(document.body.textContent).not.toContain('Sign-in server');
    await act(async () => answer());
    expect(document.body.textContent).not.toContain('No parts used.');
    await press(byRole('button', 'Test connection'));
    await until(() => expect(document.body.textContent).toContain('No parts used.'));
  });

  it('say of credentials that are kept in memory that these are gone, and nothing of a keychain', async () => {
    const twin = createPartsTwin('nexar');
    await showApp('nexar', '#/settings', twin);
    await region();
    await act(async () =>
      twin.tell.connection({ ...twinStatuses.nexar, savedAt: null, storedIn: 'memory-until-quit' }),
    );
    await press(byRole('button', 'Disconnect'));
    expect(confirmation().textContent).toContain('Client secret from memory');
    await press(byRole('button', 'Disconnect', confirmation()));
    await until(() => byRole('button', 'Connect to Nexar'));
    const words = (await region()).textContent;
    expect(words).toContain('Disconnected. Credentials and cached results were removed.');
    expect(words).not.toContain('keychain entry');
  });

  it('with the sample parts say so and offer to connect', async () => {
    await showApp('sample', '#/settings');
    expect((await region()).textContent).toContain('Using sample parts');
    byRole('button', 'Connect to Nexar');
    expect(allByRole('button', 'Disconnect')).toEqual([]);
  });

  it('are saved at once', async () => {
    const twin = await showApp('nexar', '#/settings');
    await region();
    await choose('Country', 'FR');
    await choose('Currency', 'GBP');
    await choose('Theme', 'dark');
    const answer = await twin.settings();
    expect(answer.ok && answer.value.settings).toMatchObject({
      country: 'FR',
      currency: 'GBP',
      theme: 'dark',
    });
  });

  it('that cannot be saved are told, and the earlier value comes back', async () => {
    const twin = createPartsTwin('nexar');
    const refused = { code: 'settings-not-saved', message: 'disk full', retryable: true } as const;
    await showApp('nexar', '#/settings', {
      ...twin,
      changeSettings: async () => ({ ok: false, error: refused }),
    });
    await region();
    await choose('Currency', 'GBP');
    expect((await until(() => byRole('alert'))).textContent).toContain('couldn’t be saved');
    expect((byRole('combobox', 'Currency') as HTMLSelectElement).value).toBe('EUR');
  });

  it('tell of a file that was set aside, until one has taken note', async () => {
    const twin = createPartsTwin('nexar');
    const answer = await twin.settings();
    if (answer.ok) twin.tell.settings({ ...answer.value, corruptBackup: 'settings.broken.json' });
    await showApp('nexar', '#/search', twin);
    expect(document.body.textContent).toContain('It was backed up as settings.broken.json');
    await press(byRole('button', 'Dismiss'));
    expect(document.body.textContent).not.toContain('settings.broken.json');
    await type(searchBox(), 'x');
  });

  it('name the folder in which nothing can be saved', async () => {
    const twin = createPartsTwin('nexar');
    const answer = await twin.settings();
    if (answer.ok) twin.tell.settings({ ...answer.value, notSavedIn: '/home/ada/.config/Parts Lookup' });
    await showApp('nexar', '#/search', twin);
    expect(document.body.textContent).toContain(
      'Settings can’t be saved in /home/ada/.config/Parts Lookup. Free up disk space',
    );
    await press(byRole('button', 'Dismiss'));
    expect(document.body.textContent).not.toContain('cannot be saved');
  });
});
