import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startInBackground } from './background-process';
import { type SessionBus, startSessionBus } from './session-bus';
import { asTestUser, type TestUser } from './test-user';

/**
 * What the app finds where the keychain should be: a Secret Service that answers, one that asks on the screen for its
 * password once it is locked, one that is locked with nobody there to unlock it, one that is there and never answers,
 * or none at all.
 */
export type KeychainKind = 'unlocked' | 'asking' | 'locked' | 'hanging' | 'none';

export interface Keyring {
  bus: SessionBus;
  lock(): Promise<void>;
  close(): Promise<void>;
}

const run = promisify(execFile);
const service = 'org.freedesktop.secrets';
// gnome-keyring-daemon takes no empty password; there is nothing here that this one would guard.
export const keyringPassword = 'throw-away';
/** GNOME's own, which gnome-keyring cannot be installed without. */
const prompter = { 'org.gnome.keyring.SystemPrompter': '/usr/libexec/gcr-prompter' };

/**
 * Starts a session bus of the given kind, as the test user.
 * @param folder an empty one of the test user's, for the socket and what the keyring stores
 * @param env must lead HOME and the XDG folders to throw-away ones
 */
export async function startKeyring(
  kind: KeychainKind,
  user: TestUser | undefined,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Keyring> {
  const bus = await startSessionBus(user, folder, env, kind === 'asking' ? prompter : {});
  const lock = () => lockLogin(bus, user, env);
  if (kind === 'none') return { bus, lock, close: bus.close };

  const busEnv = { ...env, DBUS_SESSION_BUS_ADDRESS: bus.address };
  const command = ['gnome-keyring-daemon', '--foreground', '--unlock', '--components=secrets'];
  const daemon = startInBackground(asTestUser(user, command), busEnv);
  daemon.child.stdin?.end(keyringPassword);
  const close = async () => {
    // A stopped process would not hear that it is to end.
    daemon.child.kill('SIGCONT');
    await daemon.stop();
    await bus.close();
  };
  try {
    await waitForService(bus, user, env);
    if (kind === 'locked') await lock();
    // It still owns its name, and nothing that is sent there comes back.
    if (kind === 'hanging') daemon.child.kill('SIGSTOP');
  } catch (error) {
    await close();
    throw error;
  }
  return { bus, lock, close };
}

async function waitForService(bus: SessionBus, user: TestUser | undefined, env: NodeJS.ProcessEnv) {
  const deadline = Date.now() + 10_000;
  const question = ['org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', `string:${service}`];
  while (!(await call(bus, user, env, question)).includes('boolean true')) {
    if (Date.now() > deadline) throw new Error('The test keyring did not come up within 10 s');
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
