// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../../../fake-back-end/fake-network';
import { startBackEnd } from './running-back-ends';
import {
  button,
  connectionStatus,
  fill,
  findButton,
  pageText,
  queryButton,
  requestsOf,
  searchAndWait,
  searchBox,
  showApp,
  showPage,
} from './show-app';

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choose = (user: UserEvent, name: string, value: string) => user.selectOptions(select(name), value);
const confirmation = () => screen.getByRole('alertdialog', { name: 'Disconnect from Nexar?' });
const inConfirmation = (name: string) => within(confirmation()).getByRole('button', { name });
const section = () => screen.findByRole('region', { name: 'Nexar connection' });

async function showSettings(...[options]: Parameters<typeof showApp>) {
  const app = await showApp(options, '#/settings');
  await section();
  return app;
}

describe('the connection in Settings', () => {
  it('names where the secret is stored, can be tested, and can be removed', async () => {
    const { user } = await showSettings({ source: 'nexar' });
    expect((await section()).textContent).toContain('Your client secret is stored in GNOME Keyring');
    button('Replace credentials');
    await user.click(button('Test connection'));
    await waitFor(() => expect(pageText()).toContain('Connection OK. No parts used.'));
    await user.click(button('Disconnect'));
    await user.click(inConfirmation('Disconnect'));
    await findButton('Connect to Nexar');
    expect((await section()).textContent).toContain(
      'Disconnected. Credentials and cached results were removed.',
    );
    expect(connectionStatus()).toBe('Not connected');
    button('Try with sample parts');
  });

  it('asks before it disconnects, says what goes and what stays, and Cancel changes nothing', async () => {
    const { back, user } = await showSettings({ source: 'nexar' });
    await user.click(button('Disconnect'));
    const question = confirmation().textContent;
    expect(question).toContain('removes your client ID and client secret from GNOME Keyring');
    expect(question).toContain('deletes the access token and this application’s cached results');
    expect(question).toContain('settings and recent searches are kept');
    expect(question).toContain('shows a client secret only once');
    expect(document.activeElement).toBe(inConfirmation('Cancel'));
    await user.click(inConfirmation('Cancel'));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(requestsOf(back, 'disconnect')).toEqual([]);
    expect(connectionStatus()).toBe('Connected');
  });

  it('clears a test, also one that ends later, once another account is connected', async () => {
    const { back, user } = await showSettings({ source: 'nexar' });
    const held = holdRequests();
    const letPass = back.network.intercept('FreeQuery', held.interceptor);
    await user.click(button('Test connection'));
    await waitFor(() => expect(pageText()).toContain('Sign-in server'));
    const other = { clientId: 'another-id', clientSecret: 'another-secret' };
    back.nexar.control.setCredentials(other);
    await act(async () => void (await back.connect.submit(other)));
    expect(pageText()).not.toContain('Sign-in server');
    letPass();
    await act(async () => held.release());
    expect(pageText()).not.toContain('No parts used.');
    await user.click(button('Test connection'));
    await waitFor(() => expect(pageText()).toContain('No parts used.'));
  });

  it('says of credentials in memory that these are removed, and nothing of a keychain', async () => {
    const back = await startBackEnd({ source: 'none' });
    await back.connect.keepUntilQuit(back.nexar.credentials);
    const user = await showPage(back, '#/settings');
    await section();
    await user.click(button('Disconnect'));
    expect(confirmation().textContent).toContain('client secret from memory');
    await user.click(inConfirmation('Disconnect'));
    await findButton('Connect to Nexar');
    const text = (await section()).textContent;
    expect(text).toContain('Disconnected. Credentials and cached results were removed.');
    expect(text).not.toContain('keychain entry');
  });

  it('says that sample parts are in use and offers to connect', async () => {
    await showSettings({ source: 'sample' });
    expect((await section()).textContent).toContain('Using sample parts');
    button('Connect to Nexar');
    expect(queryButton('Disconnect')).toBeNull();
  });
});

describe('a setting', () => {
  it('is saved at once', async () => {
    const { back, user } = await showSettings({ source: 'nexar' });
    await choose(user, 'Country', 'FR');
    await choose(user, 'Currency', 'GBP');
    await user.click(
      within(screen.getByRole('group', { name: 'Theme' })).getByRole('radio', { name: 'Dark' }),
    );
    const settings = { country: 'FR', currency: 'GBP', theme: 'dark' };
    await waitFor(() => expect(back.disk.present?.settings).toMatchObject(settings));
  });

  it('returns to its earlier value and reports a failure if it cannot be saved', async () => {
    const { back, user } = await showSettings({ source: 'nexar' });
    back.disk.fillDisk(true);
    await choose(user, 'Currency', 'GBP');
    await waitFor(() =>
      expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContainEqual(
        expect.stringContaining('couldn’t be saved'),
      ),
    );
    expect(select('Currency').value).toBe('EUR');
  });

  it('has a notice that names the backup of an unreadable file, until it is dismissed', async () => {
    const { user } = await showApp({ source: 'nexar', corruptBackup: 'settings.broken.json' });
    expect(pageText()).toContain('It was backed up as settings.broken.json');
    await user.click(button('Dismiss'));
    expect(pageText()).not.toContain('settings.broken.json');
    await fill(user, searchBox(), 'x');
  });

  it('has a notice that names the folder in which nothing can be saved, until it is dismissed', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    back.disk.fillDisk(true);
    await act(async () => void (await back.parts.changeSettings({ theme: 'dark' })));
    expect(pageText()).toContain(
      'Settings can’t be saved in /home/ada/.config/Parts Lookup. Free up disk space',
    );
    await user.click(button('Dismiss'));
    expect(pageText()).not.toContain('can’t be saved');
  });
});

describe('the sections of Settings', () => {
  it('are listed, and each entry leads to its heading', async () => {
    const { user } = await showSettings({ source: 'sample' });
    const list = screen.getByRole('navigation', { name: 'Settings sections' });
    const entries = within(list).getAllByRole('button');
    for (const entry of entries) {
      await user.click(entry);
      const { activeElement } = document;
      expect([activeElement?.tagName, activeElement?.textContent]).toEqual(['H2', entry.textContent]);
      expect(entry.getAttribute('aria-current')).toBe('true');
    }
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(entries.map(({ textContent }) => textContent)).toEqual(
      headings.map(({ textContent }) => textContent),
    );
  });

  it('have a labeled row for what is remembered', async () => {
    const { user } = await showSettings({ source: 'sample' });
    const history = screen.getByRole('region', { name: 'History and privacy' });
    await user.click(within(history).getByRole('button', { name: 'Clear recent searches' }));
    await waitFor(() => expect(history.textContent).toContain('Recent searches cleared.'));
  });
});

describe('my distributors', () => {
  const region = () => screen.getByRole('region', { name: 'My distributors' });
  const listed = () =>
    within(region())
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);
  const offered = (group: string) =>
    [...within(region()).getByRole('group', { name: group }).querySelectorAll('option')].map(
      ({ textContent }) => textContent,
    );

  it('can be chosen before any search, from those common in the country', async () => {
    const { back, user } = await showSettings({ source: 'sample', settings: { country: 'US' } });
    expect(offered('Common in United States')).toContain('Newark');
    await user.selectOptions(select('Distributor to add'), 'Mouser');
    await user.click(within(region()).getByRole('button', { name: 'Add' }));
    expect(listed()).toEqual(['Mouser']);
    expect(offered('Common in United States')).not.toContain('Mouser');
    await waitFor(() =>
      expect(back.disk.present?.settings).toMatchObject({
        offers: { myDistributors: [{ id: '2401', name: 'Mouser' }] },
      }),
    );
  });

  it('can be chosen from those that offer the parts looked up so far', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM358');
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await waitFor(() => expect(offered('In your results').length).toBeGreaterThan(10));
    const [first = ''] = offered('In your results');
    await user.selectOptions(select('Distributor to add'), first);
    await user.click(within(region()).getByRole('button', { name: 'Add' }));
    expect(listed()).toEqual([first]);
  });
});
