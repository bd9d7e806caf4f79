import { describe, expect, it } from 'vitest';
import { timerSpeed } from '../../../../electron/core/timer-speed';
import { endpoints } from '../../../../electron/nexar/endpoints';
import { contentSecurityPolicy } from '../../../../electron/security/content-security-policy';
import { enforcesSandbox } from '../../../../electron/security/sandbox-rule';
import { isTrustedFrame } from '../../../../electron/security/trusted-frame';

describe('the sandbox is enforced', () => {
  it.each([
    [{ packaged: true, root: true, noSandboxSwitch: true }, true],
    [{ packaged: true, root: false, noSandboxSwitch: true }, true],
    [{ packaged: false, root: false, noSandboxSwitch: true }, true],
    [{ packaged: false, root: true, noSandboxSwitch: false }, true],
    [{ packaged: false, root: true, noSandboxSwitch: true }, false],
  ])('for %j: %s', (start, expected) => expect(enforcesSandbox(start)).toBe(expected));
});

describe('the endpoints', () => {
  const environment = {
    NEXAR_IDENTITY_URL: 'http://127.0.0.1:1/connect/token',
    NEXAR_API_URL: 'http://[::1]:2/graphql',
  };
  const published = {
    identityUrl: 'https://identity.nexar.com/connect/token',
    apiUrl: 'https://api.nexar.com/graphql',
  };

  it('of a packaged app are the published ones, whatever the environment says', () => {
    expect(endpoints(true, environment)).toEqual(published);
  });

  it('of an unpackaged app follow the environment, over http on loopback only', () => {
    expect(endpoints(false, environment)).toEqual({
      identityUrl: environment.NEXAR_IDENTITY_URL,
      apiUrl: environment.NEXAR_API_URL,
    });
    expect(endpoints(false, {})).toEqual(published);
    for (const address of [
      'http://identity.example/',
      'http://127.0.0.1.evil.example/',
      'ftp://127.0.0.1/',
      'nonsense',
    ]) {
      expect(() => endpoints(false, { NEXAR_IDENTITY_URL: address })).toThrow('NEXAR_IDENTITY_URL');
    }
  });
});

describe('the speed of the timers', () => {
  it('is 1 in a packaged app, whatever the environment says', () => {
    expect(timerSpeed(true, { PARTS_LOOKUP_TIMER_SPEED: '10' })).toBe(1);
  });

  it('follows the environment in an unpackaged app, if that names a number from 1 to 1000', () => {
    expect(timerSpeed(false, {})).toBe(1);
    expect(timerSpeed(false, { PARTS_LOOKUP_TIMER_SPEED: '2.5' })).toBe(2.5);
    for (const speed of ['', '0', '-1', '1001', 'fast', 'NaN', 'Infinity']) {
      expect(() => timerSpeed(false, { PARTS_LOOKUP_TIMER_SPEED: speed })).toThrow(
        'PARTS_LOOKUP_TIMER_SPEED',
      );
    }
  });
});

it('the policy admits only the app’s own files', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy.split('; ').slice(0, 3)).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
  ]);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
});

describe('the sender of a call', () => {
  const mainFrame = { origin: 'app://parts' };
  const contents = { mainFrame, isDestroyed: () => false };
  type Arguments = Parameters<typeof isTrustedFrame>;
  const trusted = (event: object, expected: object | null) =>
    isTrustedFrame(event as Arguments[0], expected as Arguments[1], 'app://parts');

  it('is trusted as the main frame of the right window at the right origin', () => {
    expect(trusted({ sender: contents, senderFrame: mainFrame }, contents)).toBe(true);
  });

  it.each([
    ['a frame that is gone', { sender: contents, senderFrame: null }, contents],
    ['a sub-frame', { sender: contents, senderFrame: { origin: 'app://parts' } }, contents],
    ['another window', { sender: contents, senderFrame: mainFrame }, { ...contents }],
    ['no window', { sender: contents, senderFrame: mainFrame }, null],
    [
      'a destroyed window',
      { sender: contents, senderFrame: mainFrame },
      { ...contents, isDestroyed: () => true },
    ],
  ])('is denied: %s', (_name, event, expected) => expect(trusted(event, expected)).toBe(false));

  it('is denied at another origin', () => {
    const elsewhere = { origin: 'app://connect' };
    const other = { mainFrame: elsewhere, isDestroyed: () => false };
    expect(trusted({ sender: other, senderFrame: elsewhere }, other)).toBe(false);
  });
});
