import type { CommandLine } from 'electron';
import type { BuildKind } from './build-mark';

/** What a user may need to say to Chromium for this computer; nothing here shows or redirects what the app sends. */
const allowedSwitches: ReadonlySet<string> = new Set([
  // the way to the network
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'proxy-auto-detect',
  'no-proxy-server',
  // where the profile is, and the language
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

/** The packaging tests drive a packed app by these. */
const testBuildSwitches: ReadonlySet<string> = new Set(['remote-debugging-pipe', 'remote-debugging-port']);

/** Removed wherever they come from: they show, redirect or record what the app sends, or run another program in it. */
export const dangerousSwitches: readonly string[] = [
  // what is sent, in a file
  'log-net-log',
  'net-log-capture-mode',
  'net-log-duration',
  'net-log-max-size-mb',
  'ssl-key-log-file',
  // to whom it is sent, and whether that is checked
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
  // another program in the place of, or around, one of the app's processes
  'browser-subprocess-path',
  'gpu-launcher',
  'ppapi-plugin-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  // a debugger on the pages
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
 * SECURITY: Chromium has acted on these before main's first line, and removing them comes too late: what V8 or Chromium
 * traces holds what main sends, also for a tracing service that a feature connects it to. A packaged app does not start
 * with them. Tried in Electron 33.2.1 with a main that removes them on its first line: the tracing switches still wrote the token to
 * a file, and the feature still reached the service; the log files of `--enable-logging` held neither token nor secret.
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

/** Chromium gets new switches for tracing, and gives them new names. */
const isTracing = (name: string) => /(?:^|-)trac(?:e|ing)(?:-|$)/i.test(name);

/** Of the refused switches those that a packaged app does not start with. */
export const obstacles = (refused: readonly string[]): string[] =>
  refused.filter((name) => startupSwitches.includes(name) || isTracing(name));

/**
 * What may be switches on a command line as Chromium reads it (base/command_line.cc): one hyphen does as well as two, on
 * Windows so does a slash and the case does not count, and blanks around a word are cut off.
 * SECURITY: rather too many than too few, since Chromium is asked which of them it has read: systems differ in what is
 * blank, so that for one of them a word may be the `--` that ends the switches and for another it is not.
 */
export function switchNames(argv: readonly string[], platform: NodeJS.Platform): string[] {
  const windows = platform === 'win32';
  const shape = windows ? /^(?:--|-(?!-)|\/)([^=]+)/ : /^(?:--|-(?!-))([^=]+)/;
  const words = argv.slice(1).map((word) => word.replace(/^[\s\u0085]+|[\s\u0085]+$/g, ''));
  const names = words.flatMap((word) => shape.exec(word)?.[1] ?? []);
  return [...new Set(windows ? names.map((name) => name.toLowerCase()) : names)];
}

/** The switches that a packaged app does not obey: of the command line all that are not allowed, and the known ones. */
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

/** Where TLS keys are written for a packet capture to be read with. */
const keyLogVariable = 'SSLKEYLOGFILE';

/**
 * To call before `app` is ready, before Chromium acts on most of it. Returns the names of what was removed.
 * SECURITY: whoever may start the app, or puts a switch into its shortcut, does not make it hand the secret over.
 */
export function restrictCommandLine({ commandLine, argv, platform, env, build }: Start): string[] {
  // A checkout is driven by its tests and debugged by its developers.
  if (build === 'development') return [];
  const removed = refusedSwitches(argv, platform, build).filter((name) => commandLine.hasSwitch(name));
  for (const name of removed) commandLine.removeSwitch(name);
  if (env[keyLogVariable] === undefined) return removed;
  delete env[keyLogVariable];
  return [...removed, keyLogVariable];
}
