import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderToAll } from '../../support/stage-app';
import type { Trap } from './trap';

/** How the app is started with a switch or variable, and how to detect that it was obeyed. */
export interface SwitchProbe {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly obeyed: () => boolean;
}

/** Switches probed individually. The other removed switches have no effect that is as easy to detect. */
export const probedSwitches = [
  'log-net-log',
  'ssl-key-log-file',
  'SSLKEYLOGFILE',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'host-rules',
  'host-resolver-rules',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'browser-subprocess-path',
] as const;

export type SwitchProbes = Readonly<Record<(typeof probedSwitches)[number], SwitchProbe>>;

interface ProbeContext {
  /** Belongs to the test user, for the files that an obeyed switch writes. */
  readonly folder: string;
  readonly trap: Trap;
  /** The packaged copy's executable. */
  readonly executable: string;
}

/** One probe per switch, by its name. Every route to the network leads through the trap. */
export function switchProbes({ folder, trap, executable }: ProbeContext): SwitchProbes {
  const proxy = `--proxy-server=127.0.0.1:${trap.port}`;
  const fileOf = (name: string) => join(folder, `${name}.out`);
  const written = (name: string) => existsSync(fileOf(name)) && statSync(fileOf(name)).size > 0;

  const writesFile = (name: string, ...more: string[]): SwitchProbe => ({
    args: [proxy, `--${name}=${fileOf(name)}`, ...more],
    obeyed: () => written(name),
  });
  const runsProgram = (name: string, command: string): SwitchProbe => {
    const program = join(folder, name);
    writeFileSync(program, `#!/bin/sh\necho run > '${fileOf(name)}'\nexec ${command} "$@"\n`, {
      mode: 0o755,
    });
    openFolderToAll(program);
    return { args: [proxy, `--${name}=${program}`], obeyed: () => written(name) };
  };
  return {
    'log-net-log': writesFile('log-net-log', '--net-log-capture-mode=Everything'),
    'ssl-key-log-file': writesFile('ssl-key-log-file'),
    SSLKEYLOGFILE: {
      args: [proxy],
      env: { SSLKEYLOGFILE: fileOf('SSLKEYLOGFILE') },
      obeyed: () => written('SSLKEYLOGFILE'),
    },
    'ignore-certificate-errors': {
      args: [proxy, '--ignore-certificate-errors'],
      obeyed: () => trap.bodies.length > 0,
    },
    'ignore-certificate-errors-spki-list': {
      args: [proxy, `--ignore-certificate-errors-spki-list=${trap.keyHash}`],
      obeyed: () => trap.bodies.length > 0,
    },
    'host-rules': {
      args: [proxy, '--host-rules=MAP identity.nexar.com elsewhere.invalid'],
      obeyed: () => trap.targets.some((target) => target !== 'identity.nexar.com:443'),
    },
    'host-resolver-rules': {
      // The name resolves only through the rule.
      args: [`--proxy-server=trap.invalid:${trap.port}`, '--host-resolver-rules=MAP trap.invalid 127.0.0.1'],
      obeyed: () => trap.targets.length > 0,
    },
    'renderer-cmd-prefix': runsProgram('renderer-cmd-prefix', ''),
    'utility-cmd-prefix': runsProgram('utility-cmd-prefix', ''),
    'browser-subprocess-path': runsProgram('browser-subprocess-path', `'${executable}'`),
  };
}
