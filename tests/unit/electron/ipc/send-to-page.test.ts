import { expect, it, vi } from 'vitest';
import { createSendToPage } from '../../../../electron/ipc/send-to-page';
import { createRedaction } from '../../../../electron/logging/redaction';
import { loadLateContracts } from '../../../../electron/shared/contract/windows';

function openPage() {
  const sent: unknown[] = [];
  const lines: string[] = [];
  const page = { isDestroyed: () => false, send: (...args: unknown[]) => void sent.push(args) };
  const redaction = createRedaction();
  redaction.register('planted-secret');
  const sendToPage = createSendToPage(() => page, redaction, {
    error: (message, facts) => void lines.push(`${message} ${JSON.stringify(facts)}`),
  });
  return { sendToPage, sent, lines };
}

it('sends an event on its channel', () => {
  const { sendToPage, sent } = openPage();
  sendToPage('command', 'show-settings');
  expect(sent).toEqual([['menu:command', 'show-settings']]);
});

it('sends an event of a contract that is loaded late, in the order of the events', async () => {
  const { sendToPage, sent } = openPage();
  // Read beforehand, so that the wait below is not for the disk.
  await loadLateContracts();
  sendToPage('bomChanged', { bomId: 'b1', progress: null });
  sendToPage('bomsChanged', undefined);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    ['bom:bomChanged', { bomId: 'b1', progress: null }],
    ['bom:bomsChanged', undefined],
  ]);
});

it('logs an event that breaks the contract by its paths, without sending or throwing', () => {
  const { sendToPage, sent, lines } = openPage();
  const payload = { step: 'token', outcome: 'ok', durationMs: 'planted-secret' };
  expect(() => sendToPage('connectionTestStep', payload as never)).not.toThrow();
  expect(sent).toEqual([]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"event":"connectionTestStep"');
  expect(lines[0]).not.toContain('planted-secret');
});
