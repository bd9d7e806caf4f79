import type { CommandLine } from 'electron';
import type { BuildKind } from './build-mark';

/**
 * What a user may need to configure in Chromium on this computer; none of it reveals or redirects what the app sends.
 */
const allowedSwitches: ReadonlySet<string> = new Set([
  // how the network is reached
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'proxy-auto-detect',
  'no-proxy-server',
  // the profile's folder, and the language
  'user-data-dir',
  'lang',
  // the display server
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'wayland-text-input-version',
  // the graphics processor
  'disable-gpu',
  'disable-gpu-compositing',
  'disable-software-rasterizer',
  'enable-unsafe-swiftshader',
  'ignore-gpu-blocklist',
  'render-node-override',
  'use-angle',
  'use-gl',
  // scale and colors of the screen
  'force-color-profile',
  'force-device-scale-factor',
  // accessibility
  'disable-renderer-accessibility',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'force-renderer-accessibility',
]);

/** The packaging tests drive a packaged app with these. */
const testBuildSwitches: ReadonlySet<string> = new Set(['remote-debugging-pipe', 'remote-debugging-port']);

/**
 * Removed wherever they come from: they reveal, redirect or record what the app sends, or run another program in it.
 */
export const dangerousSwitches: readonly string[] = [
  // what is sent, recorded in a file
  'log-net-log',
  'net-log-capture-mode',
  'net-log-duration',
  'net-log-max-size-mb',
  'ssl-key-log-file',
  // where it is sent, and whether that is checked
  'allow-insecure-localhost',
  'allow-running-insecure-content',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'ignore-urlfetcher-cert-requests',
  'test-root-certs',
  'auth-server-allowlist',
  'auth-negotiate-delegate-allowlist',
  // another program in place of, or around, one of the app's processes
  'browser-subprocess-path',
  'gpu-launcher',
  'ppapi-plugin-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  // a debugger attached to the pages
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'remote-debugging-targets',
  // the pages' isolation
  'allow-sandbox-debugging',
  'disable-gpu-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'in-process-gpu',
  'load-extension',
  'no-sandbox',
  'no-zygote',
  'no-zygote-sandbox',
  'single-process',
];

/**
 * SECURITY: Chromium acts on these before main's first line, so removing them comes too late: a trace by V8 or Chromium
 * contains what main sends, also one for a tracing service that a feature connects to. A packaged app does not start
 * with them. Tried in Electron 33.2.1 with a main process that removes them on its first line: the tracing switches
 * still wrote the token to a file, and the feature still reached the service. The log files of `--enable-logging`
 * contained neither token nor secret.
 */
export const startupSwitches: readonly string[] = [
  'js-flags',
  'enable-features',
  'enable-background-tracing',
  'enable-tracing',
  'trace-config-file',
  'trace-perfetto-config-file',
  'trace-startup',
  'trace-to-console',
];

/** Chromium adds and renames tracing switches. */
const isTracing = (name: string) => /(?:^|-)trac(?:e|ing)(?:-|$)/i.test(name);

/** Those of the refused switches that keep a packaged app from starting. */
export const obstacles = (refused: readonly string[]): string[] =>
  refused.filter((name) => startupSwitches.includes(name) || isTracing(name));

/**
 * The possible switches of a command line as Chromium reads it (base/command_line.cc): one hyphen is as good as two, on
 * Windows so is a slash and case is ignored, and white space around an argument is trimmed.
 * SECURITY: rather too many than too few, since Chromium is asked which of them it has read: systems differ in what is
 * white space, so that an argument may be the `--` that ends the switches on one system and not on another.
 */
export function switchNames(argv: readonly string[], platform: NodeJS.Platform): string[] {
  const windows = platform === 'win32';
  const shape = windows ? /^(?:--|-(?!-)|\/)([^=]+)/ : /^(?:--|-(?!-))([^=]+)/;
  const args = argv.slice(1).map((arg) => arg.replace(/^[\s\u0085]+|[\s\u0085]+$/g, ''));
  const names = args.flatMap((arg) => shape.exec(arg)?.[1] ?? []);
  return [...new Set(windows ? names.map((name) => name.toLowerCase()) : names)];
}

/**
 * The switches that a packaged app ignores: all that are not allowed on the command line, and the known dangerous ones.
 */
export function refusedSwitches(
  argv: readonly string[],
  platform: NodeJS.Platform,
  build: BuildKind,
): string[] {
  const allowed = (name: string) =>
    allowedSwitches.has(name) || (build === 'test' && testBuildSwitches.has(name));
  const names = [...switchNames(argv, platform), ...dangerousSwitches, ...startupSwitches];
  return [...new Set(names)].filter((name) => !allowed(name));
}

interface Start {
  readonly commandLine: Pick<CommandLine, 'hasSwitch' | 'removeSwitch'>;
  readonly argv: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly build: BuildKind;
}

/** Names the file to which TLS keys are written, with which a packet capture can be decrypted. */
const keyLogVariable = 'SSLKEYLOGFILE';

/**
 * Call this before `app` is ready, since Chromium acts on most switches then. Returns the names of what was removed.
 * SECURITY: nobody who starts the app, or edits its shortcut, can make it reveal the secret with a switch.
 */
export function restrictCommandLine({ commandLine, argv, platform, env, build }: Start): string[] {
  // A checkout is driven by tests and debugged by developers.
  if (build === 'development') return [];
  const removed = refusedSwitches(argv, platform, build).filter((name) => commandLine.hasSwitch(name));
  for (const name of removed) commandLine.removeSwitch(name);
  if (env[keyLogVariable] === undefined) return removed;
  delete env[keyLogVariable];
  return [...removed, keyLogVariable];
}
