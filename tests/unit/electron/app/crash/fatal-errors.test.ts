import { describe, expect, it } from 'vitest';
import { createFatalErrors } from '../../../../../electron/app/crash/fatal-errors';
import { createRedaction } from '../../../../../electron/logging/redaction';
import { settled } from '../../../fake-clock';

const secret = 'planted-secret-of-the-test';

function listening() {
  const shown: string[] = [];
  const lines: string[] = [];
  const exits: number[] = [];
  let dismiss = () => {};
  const redaction = createRedaction('/home/ada');
  redaction.register(secret);
  const end = createFatalErrors({
    redaction,
    log: { error: (message, facts) => void lines.push(`${message} ${JSON.stringify(facts)}`) },
    show(message, text) {
      shown.push(`${message}\n${text}`);
      return new Promise((resolve) => {
        dismiss = resolve;
      });
    },
    exit: (code) => void exits.push(code),
  });
  return { end, shown, lines, exits, dismiss: () => dismiss() };
}

const message = 'Parts Lookup has to close because of an error';

describe('an uncaught error', () => {
  it('is logged and shown without secrets, tokens or the home folder, and ends the app', async () => {
    const { end, shown, lines, exits, dismiss } = listening();
    const error = new Error(`POST ${secret} Bearer abc.def in /home/ada/x`);
    end({ kind: 'uncaught exception', message, error });
    expect(exits).toEqual([]);
    for (const text of [...shown, ...lines]) {
      expect(text).toContain('[redacted]');
      expect(text).not.toMatch(/planted-secret|abc\.def|home\/ada/);
    }
    dismiss();
    await settled();
    expect(exits).toEqual([1]);
  });

  it('is always logged but shown only once', () => {
    const { end, shown, lines } = listening();
    for (const error of [new Error('first'), 'second', undefined]) {
      end({ kind: 'unhandled rejection', message, error });
    }
    expect(shown).toHaveLength(1);
    expect(lines).toHaveLength(3);
  });

  it('is truncated without leaving part of a secret', () => {
    const { end, shown } = listening();
    end({ kind: 'uncaught exception', message, error: `${'x'.repeat(3990)}${secret}${'y'.repeat(5000)}` });
    expect(shown[0]?.length).toBeLessThan(4100);
    expect(shown[0]).not.toContain('planted');
  });
});

it('A failed start shows advice and its stack, since there may be no log', () => {
  const { end, shown } = listening();
  end({
    kind: 'start failed',
    message: 'Parts Lookup cannot start',
    advice: 'Check that you can write to its data folder: /home/ada/.config/Parts Lookup',
    error: new Error('EACCES: permission denied'),
  });
  expect(shown[0]).toContain('~/.config/Parts Lookup');
  expect(shown[0]).toContain('EACCES');
  expect(shown[0]).toContain('fatal-errors.test');
});
