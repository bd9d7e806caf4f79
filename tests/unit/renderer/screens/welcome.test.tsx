// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answersStatus, offline } from '../../../fake-back-end/fake-network';
import { createFakeClock } from '../../fake-clock';
import { startBackEnd } from './running-back-ends';
import { button, connectionStatus, heading, pageText, showApp, showPage } from './show-app';

const findSearchBox = () => screen.findByRole('searchbox', { name: 'Part number' });
const hour = 3_600_000;

describe('the first run', () => {
  it('continues in Search with the sample parts', async () => {
    const { user } = await showApp({ source: 'none' }, '#/welcome');
    heading('Welcome');
    expect(connectionStatus()).toBe('Not connected');
    await user.click(button('Try with sample parts'));
    await findSearchBox();
    expect(connectionStatus()).toBe('Sample parts');
    expect(pageText()).toContain('Made-up prices and stock');
  });

  it('continues in Search by itself once Nexar is connected', async () => {
    const { back } = await showApp({ source: 'none' }, '#/welcome');
    const answer = await back.parts.connection();
    if (!answer.ok) throw new Error('There is no status');
    const connecting = { ...answer.value, source: 'nexar', state: 'connecting' } as const;
    act(() => back.sendToPage('connectionChanged', connecting));
    expect(connectionStatus()).toBe('Connecting…');
    heading('Welcome');
    await act(async () => void (await back.connect.submit(back.nexar.credentials)));
    await findSearchBox();
    expect(connectionStatus()).toBe('Connected');
  });
});

describe('the status of the connection', () => {
  it('names credentials that are no longer accepted', async () => {
    const back = await startBackEnd({ source: 'nexar' });
    back.nexar.control.rotateSecret();
    back.nexar.control.revokeAllTokens();
    await back.parts.search({ callId: 'search', text: 'LM358', start: 0 });
    await showPage(back, '#/search');
    expect(connectionStatus()).toBe('Nexar no longer accepts these credentials.');
  });

  it('says when the service is not reached', async () => {
    const back = await startBackEnd({ source: 'nexar' });
    back.network.intercept('any', offline);
    await back.parts.search({ callId: 'search', text: 'LM358', start: 0 });
    await showPage(back, '#/search');
    expect(connectionStatus()).toBe('Connected · offline');
  });

  it('warns that access cannot be renewed', async () => {
    const clock = createFakeClock();
    const back = await startBackEnd({ source: 'nexar', clock });
    await showPage(back, '#/search');
    back.network.intercept('token', answersStatus(503));
    await act(() => clock.advance(23.99 * hour));
    await waitFor(() =>
      expect(connectionStatus()).toBe('Connected, but access can’t be renewed: Nexar is having problems.'),
    );
  });
});
