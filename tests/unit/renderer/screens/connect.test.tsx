// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../electron/core/failure-error';
import { ConnectForm } from '../../../../renderer/features/connect/connect-form';
import { holdRequests } from '../../../fake-back-end/fake-network';
import { startBackEnd } from './running-back-ends';
import { button, fill, pageText, queryButton, requestsOf } from './show-app';

async function showForm() {
  const back = await startBackEnd({ source: 'none' });
  cleanup();
  render(<ConnectForm bridge={back.connect} />);
  return { back, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const uuid = '8f14e45f-ceea-467f-a9c1-0c3b1f5a2d77';

describe('the credentials window', () => {
  it('sends what was entered, once, and says that it works', async () => {
    const { back, user } = await showForm();
    const { credentials } = back.nexar;
    await fill(user, field('Client ID'), credentials.clientId);
    await fill(user, field('Client secret'), credentials.clientSecret);
    await user.click(button('Connect'));
    await waitFor(() => expect(pageText()).toContain('Connected.'));
    expect(requestsOf(back, 'submit')).toEqual([credentials]);
    expect(back.windowActions).toEqual(['close connect']);
  });

  it('hides the secret and writes it nowhere', async () => {
    const { user } = await showForm();
    await fill(user, field('Client secret'), 'invented-secret');
    expect(field('Client secret').type).toBe('password');
    expect(field('Client secret').autocomplete).toBe('off');
    expect(document.documentElement.outerHTML).not.toContain('invented-secret');
  });

  it('asks for what is missing and sends nothing', async () => {
    const { back, user } = await showForm();
    await user.click(button('Connect'));
    expect(pageText()).toContain('Enter the client ID.');
    expect(pageText()).toContain('Enter the client secret.');
    expect(document.activeElement).toBe(field('Client ID'));
    expect(requestsOf(back, 'submit')).toEqual([]);
  });

  it('removes quotes and line ends from pasted text', async () => {
    const { user } = await showForm();
    await user.click(field('Client secret'));
    await user.paste(' "invented"\n');
    expect(field('Client secret').value).toBe('invented');
  });

  it('warns of swapped fields, and swaps them', async () => {
    const { user } = await showForm();
    await user.type(field('Client ID'), 'a-secret-that-is-longer-than-an-id-of-36-characters');
    await user.type(field('Client secret'), uuid);
    await user.click(button('Swap them'));
    expect(field('Client ID').value).toBe(uuid);
    expect(queryButton('Swap them')).toBeNull();
  });

  it('keeps both texts after a refusal, with the focus on the field to fix', async () => {
    const { back, user } = await showForm();
    const held = holdRequests();
    back.network.intercept('token', held.interceptor);
    await fill(user, field('Client ID'), 'wrong');
    await fill(user, field('Client secret'), 'invented');
    await user.click(button('Connect'));
    expect(button('Connect').getAttribute('aria-disabled')).toBe('true');
    expect(button('Cancel').getAttribute('aria-disabled')).not.toBe('true');
    await waitFor(() => expect(held.texts()).toHaveLength(1));
    held.release();
    expect((await screen.findByRole('alert')).textContent).toContain('doesn’t accept');
    expect(field('Client ID').value).toBe('wrong');
    expect(document.activeElement).toBe(field('Client secret'));
    expect(back.windowActions).toEqual([]);
  });

  it('leads to the choice of memory if there is no keychain', async () => {
    const { back, user } = await showForm();
    back.keychain.fail(new FailureError('keychain-unavailable', 'No Secret Service'));
    const { credentials } = back.nexar;
    await fill(user, field('Client ID'), credentials.clientId);
    await fill(user, field('Client secret'), credentials.clientSecret);
    await user.click(button('Connect'));
    await screen.findByRole('alert');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^Don’t save to keychain/ }));
    await user.keyboard(' {Enter}');
    await waitFor(() => expect(pageText()).toContain('Connected.'));
    expect(requestsOf(back, 'keepUntilQuit')).toEqual([credentials]);
    expect(back.keychain.entry()).toBeNull();
  });

  it('closes by Cancel and by Escape, and opens the portal', async () => {
    const { back, user } = await showForm();
    await user.click(button('Nexar portal'));
    await user.click(button('Cancel'));
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(back.windowActions).toEqual(['close connect', 'close connect']));
    expect(back.openedLinks).toEqual(['https://portal.nexar.com/']);
  });
});
