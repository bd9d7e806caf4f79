import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSystemPackages } from '../../build/system-packages.mjs';
import { readFirstLine, startInBackground } from '../support/background-process';
import { openFolderToAll } from '../support/stage-app';

/** The system's own polkit, with a rule that answers in the place of a person who is asked for a password. */
export interface Polkit {
  /** Whether anybody has asked to run something as root. */
  wasAsked(): boolean;
  /** From now on the answer is yes; before, it is no. */
  allow(): void;
  stop(): Promise<void>;
}

const rule = '/etc/polkit-1/rules.d/00-parts-lookup-test.rules';

/**
 * @param folder an empty one
 * @param user whom the rule is about: his name
 */
export async function startPolkit(folder: string, user: string): Promise<Polkit> {
  const missing = ensureSystemPackages('polkit');
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(' ')}`);
  const bus = hasSystemBus() ? undefined : await startSystemBus();
  const [asked, allowed] = [join(folder, 'notes', 'asked'), join(folder, 'allowed')];
  mkdirSync(join(folder, 'notes'), { mode: 0o777 });
  openFolderToAll(folder);
  execFileSync('chmod', ['777', join(folder, 'notes')]);
  // polkitd runs it as a user of its own. `spawn` throws where the program ends with anything but 0.
  writeFileSync(
    rule,
    `polkit.addRule(function (action, subject) {
  if (action.id !== 'org.freedesktop.policykit.exec' || subject.user !== '${user}') return undefined;
  polkit.spawn(['touch', '${asked}']);
  try {
    polkit.spawn(['test', '-e', '${allowed}']);
    return polkit.Result.YES;
  } catch (error) {
    return polkit.Result.NO;
  }
});
`,
  );
  return {
    wasAsked: () => existsSync(asked),
    allow: () => writeFileSync(allowed, ''),
    async stop() {
      rmSync(rule, { force: true });
      await bus?.stop();
    },
  };
}

function hasSystemBus(): boolean {
  const ask = ['--system', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.GetId'];
  return spawnSync('dbus-send', ask).status === 0;
}

/** A container has none of its own; polkit is started by the bus when it is first asked for. */
async function startSystemBus() {
  mkdirSync('/run/dbus', { recursive: true });
  // What a bus that was killed has left.
  rmSync('/run/dbus/pid', { force: true });
  const command = [
    'setpriv',
    '--pdeathsig=KILL',
    '--',
    'dbus-daemon',
    '--system',
    '--nofork',
    '--print-address',
  ] as const;
  const bus = startInBackground(command, process.env);
  await readFirstLine(bus, bus.child.stdout);
  return bus;
}
