import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startInBackground } from './background-process';
import { type SessionBus, startSessionBus } from './session-bus';
import { asTestUser, type TestUser } from './test-user';

/**
 * What the app finds as its keychain: a Secret Service that answers, one that prompts for its
 * password once it is locked, one that is locked without a prompter, one that never answers,
 * or none at all.
 */
export type KeychainKind = 'unlocked' | 'prompting' | 'locked' | 'hanging' | 'none';

export interface Keyring {
  bus: SessionBus;
  lock(): Promise<void>;
  close(): Promise<void>;
}

const run = promisify(execFile);
const service = 'org.freedesktop.secrets';
// gnome-keyring-daemon accepts no empty password; this one protects nothing.
export const keyringPassword = 'throw-away';
/** GNOME's own prompter, a dependency of gnome-keyring. */
const prompter = { 'org.gnome.keyring.SystemPrompter': '/usr/libexec/gcr-prompter' };

/**
 * Starts a session bus of the given kind, as the test user.
 * @param folder an empty folder of the test user, for the socket and the keyring's files
 * @param env must point HOME and the XDG folders at temporary ones
 */
export async function startKeyring(
  kind: KeychainKind,
  user: TestUser | undefined,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Keyring> {
  const bus = await startSessionBus(user, folder, env, kind === 'prompting' ? prompter : {});
  const lock = () => lockLogin(bus, user, env);
  if (kind === 'none') return { bus, lock, close: bus.close };

  const busEnv = { ...env, DBUS_SESSION_BUS_ADDRESS: bus.address };
  const command = ['gnome-keyring-daemon', '--foreground', '--unlock', '--components=secrets'];
  const daemon = startInBackground(asTestUser(user, command), busEnv);
  daemon.child.stdin?.end(keyringPassword);
  const close = async () => {
    // A stopped process would not receive SIGTERM.
    daemon.child.kill('SIGCONT');
    await daemon.stop();
    await bus.close();
  };
  try {
    await waitForService(bus, user, env);
    if (kind === 'locked') await lock();
    // A stopped daemon still owns its bus name but never replies.
    if (kind === 'hanging') daemon.child.kill('SIGSTOP');
  } catch (error) {
    await close();
    throw error;
  }
  return { bus, lock, close };
}

async function waitForService(bus: SessionBus, user: TestUser | undefined, env: NodeJS.ProcessEnv) {
  const deadline = Date.now() + 10_000;
  const query = ['org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', `string:${service}`];
  while (!(await call(bus, user, env, query)).includes('boolean true')) {
    if (Date.now() > deadline) throw new Error('The test keyring did not start within 10 s');
    await wait(20);
  }
}

async function lockLogin(bus: SessionBus, user: TestUser | undefined, env: NodeJS.ProcessEnv) {
  const path = '/org/freedesktop/secrets';
  const collection = `array:objpath:${path}/collection/login`;
  const answer = await call(bus, user, env, [
    service,
    path,
    'org.freedesktop.Secret.Service.Lock',
    collection,
  ]);
  if (!answer.includes('collection/login')) throw new Error(`The test keyring was not locked: ${answer}`);
}

async function call(
  bus: SessionBus,
  user: TestUser | undefined,
  env: NodeJS.ProcessEnv,
  [destination, ...rest]: string[],
): Promise<string> {
  const command = ['dbus-send', `--bus=${bus.address}`, '--print-reply', `--dest=${destination}`, ...rest];
  const [program, ...args] = asTestUser(user, command);
  return (await run(program, args, { env })).stdout;
}
