import { describe, expect, it } from 'vitest';
import { createSendToPage } from '../../../../electron/ipc/send-to-page';
import { createRedaction } from '../../../../electron/logging/redaction';

function telling() {
  const sent: unknown[] = [];
  const lines: string[] = [];
  const page = { isDestroyed: () => false, send: (...args: unknown[]) => void sent.push(args) };
  const redaction = createRedaction();
  redaction.register('planted-secret');
  const tell = createSendToPage(() => page, redaction, {
    error: (message, facts) => void lines.push(`${message} ${JSON.stringify(facts)}`),
  });
  return { tell, sent, lines };
}

describe('an event of main', () => {
  it('reaches the page as the contract says', () => {
    const { tell, sent } = telling();
    tell('command', 'show-settings');
    expect(sent).toEqual([['menu:command', 'show-settings']]);
  });

  it('that breaks the contract is logged by its paths, not sent and not thrown', () => {
    const { tell, sent, lines } = telling();
    const payload = { step: 'token', outcome: 'ok', durationMs: 'planted-secret' };
    expect(() => tell('connectionTestStep', payload as never)).not.toThrow();
    expect(sent).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"event":"connectionTestStep"');
    expect(lines[0]).not.toContain('planted-secret');
  });
});
