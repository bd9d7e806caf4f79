import { describe, expect, it } from 'vitest';
import {
  dangerousSwitches,
  obstacles,
  refusedSwitches,
  restrictCommandLine,
  startupSwitches,
  switchNames,
} from '../../../../electron/security/command-line';

const program = '/opt/Parts Lookup/parts-lookup';

/** What Electron offers, on the switches that Chromium has read. */
function commandLineOf(...names: string[]) {
  const present = new Set(names);
  return {
    present,
    hasSwitch: (name: string) => present.has(name.toLowerCase()),
    removeSwitch: (name: string) => void present.delete(name.toLowerCase()),
  };
}

describe('the switch names of a command line', () => {
  it.each([
    ['--log-net-log=/tmp/f', 'linux', ['log-net-log']],
    ['--log-net-log', 'linux', ['log-net-log']],
    ['-log-net-log=/tmp/f', 'linux', ['log-net-log']],
    [' --log-net-log=/tmp/f ', 'linux', ['log-net-log']],
    ['--host-rules=MAP * 127.0.0.1=1', 'darwin', ['host-rules']],
    ['/log-net-log=C:\\f', 'win32', ['log-net-log']],
    ['--LOG-Net-Log=C:\\f', 'win32', ['log-net-log']],
    ['/log-net-log=/tmp/f', 'linux', []],
    ['parts-lookup://search?mpn=LM358', 'linux', []],
    ['-', 'linux', []],
    ['--=x', 'linux', []],
  ] as const)('in %j on %s are %j', (word, platform, names) => {
    expect(switchNames([program, word], platform)).toEqual(names);
  });

  it('include those after a --, since systems differ in what is one, and exclude the program', () => {
    const argv = ['--program', '--lang=de', '--', '--log-net-log=/tmp/f'];
    expect(switchNames(argv, 'linux')).toEqual(['lang', 'log-net-log']);
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'are found on %s, whatever white space surrounds them',
    (platform) => {
      for (const blank of ['\ufeff', '\u00a0', '\u0085', '\u2003', '\u3000', '\v', '\f', '\t', ' ']) {
        const argv = [program, `${blank}--`, '--js-flags=--trace-gc', `${blank}--trace-startup${blank}`];
        expect(switchNames(argv, platform)).toEqual(['js-flags', 'trace-startup']);
      }
    },
  );
});

describe('a packaged app refuses', () => {
  it.each([
    'allow-insecure-localhost',
    'allow-running-insecure-content',
    'allow-sandbox-debugging',
    'auth-negotiate-delegate-allowlist',
    'auth-server-allowlist',
    'browser-subprocess-path',
    'disable-features',
    'disable-gpu-sandbox',
    'disable-namespace-sandbox',
    'disable-seccomp-filter-sandbox',
    'disable-setuid-sandbox',
    'disable-site-isolation-trials',
    'disable-web-security',
    'enable-features',
    'enable-logging',
    'gpu-launcher',
    'host-resolver-rules',
    'host-rules',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list',
    'ignore-urlfetcher-cert-requests',
    'in-process-gpu',
    'js-flags',
    'load-extension',
    'log-file',
    'log-net-log',
    'net-log-capture-mode',
    'net-log-duration',
    'net-log-max-size-mb',
    'no-sandbox',
    'no-zygote',
    'no-zygote-sandbox',
    'ppapi-plugin-launcher',
    'remote-allow-origins',
    'remote-debugging-address',
    'remote-debugging-pipe',
    'remote-debugging-port',
    'remote-debugging-targets',
    'renderer-cmd-prefix',
    'single-process',
    'ssl-key-log-file',
    'test-root-certs',
    'utility-cmd-prefix',
    'vmodule',
    'zygote-cmd-prefix',
    'a-switch-that-no-list-knows',
  ])('--%s', (name) => {
    for (const build of ['release', 'unsigned'] as const) {
      expect(refusedSwitches([program, `--${name}=x`], 'linux', build)).toContain(name);
    }
  });

  it('the known switches, even if they are on no command line', () => {
    const known = [...dangerousSwitches, ...startupSwitches];
    expect(refusedSwitches([program], 'linux', 'release')).toEqual(known);
  });
});

it.each([
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'proxy-auto-detect',
  'no-proxy-server',
  'user-data-dir',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'disable-gpu',
  'use-angle',
  'use-gl',
  'force-device-scale-factor',
  'force-renderer-accessibility',
])('a packaged app obeys --%s', (name) => {
  expect(refusedSwitches([program, `--${name}=x`], 'linux', 'release')).not.toContain(name);
});

it.each(['remote-debugging-port', 'remote-debugging-pipe'])('a test build alone obeys --%s', (name) => {
  const refusedBy = (build: 'release' | 'unsigned' | 'test') =>
    refusedSwitches([program, `--${name}=0`], 'linux', build).includes(name);
  expect([refusedBy('release'), refusedBy('unsigned'), refusedBy('test')]).toEqual([true, true, false]);
});

describe('a packaged app does not start', () => {
  /** What stands in the way of a start for which Chromium has read this switch. */
  function obstaclesTo(name: string, argv: readonly string[], build: 'release' | 'unsigned' | 'test') {
    const commandLine = commandLineOf('lang', name);
    return obstacles(restrictCommandLine({ commandLine, argv, platform: 'linux', env: {}, build }));
  }

  it.each([
    'js-flags',
    'enable-features',
    'enable-background-tracing',
    'enable-tracing',
    'trace-config-file',
    'trace-perfetto-config-file',
    'trace-startup',
    'trace-to-console',
  ])('with --%s, even if it is not on the command line', (name) => {
    for (const build of ['release', 'unsigned', 'test'] as const)
      expect(obstaclesTo(name, [program], build)).toEqual([name]);
  });

  it.each([
    'trace-startup-file',
    'trace-startup-duration',
    'enable-tracing-output',
    'background-tracing-output-path',
    'trace-to-a-cloud',
  ])('with --%s, which is for tracing', (name) => {
    expect(obstaclesTo(name, [program, `--${name}=x`], 'release')).toEqual([name]);
  });

  it.each(['lang', 'log-net-log', 'no-sandbox', 'disable-features', 'made-up', 'retrace', 'eye-tracking'])(
    'but does with --%s, which is obeyed or removed in time',
    (name) => {
      expect(obstaclesTo(name, [program, `--${name}=x`], 'release')).toEqual([]);
    },
  );
});

describe('restricting the command line', () => {
  const argv = [program, '--lang=de', '--log-net-log=/tmp/f', '--made-up'];

  it('removes refused switches and the variable, and returns their names', () => {
    const env = { SSLKEYLOGFILE: '/tmp/keys', LANG: 'C' };
    const commandLine = commandLineOf('lang', 'log-net-log', 'made-up', 'ignore-certificate-errors');
    expect(restrictCommandLine({ commandLine, argv, platform: 'linux', env, build: 'release' })).toEqual([
      'log-net-log',
      'made-up',
      'ignore-certificate-errors',
      'SSLKEYLOGFILE',
    ]);
    expect([...commandLine.present]).toEqual(['lang']);
    expect(env).toEqual({ LANG: 'C' });
  });

  it('changes nothing in a checkout', () => {
    const env = { SSLKEYLOGFILE: '/tmp/keys' };
    const commandLine = commandLineOf('lang', 'log-net-log');
    expect(restrictCommandLine({ commandLine, argv, platform: 'linux', env, build: 'development' })).toEqual(
      [],
    );
    expect(commandLine.present.size).toBe(2);
    expect(env.SSLKEYLOGFILE).toBe('/tmp/keys');
  });
});
