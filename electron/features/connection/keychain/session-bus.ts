import { execFile } from 'node:child_process';

/** A method call on the session bus; every argument is a string. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly method: string;
  readonly args: readonly string[];
}

/** The answer as the tool prints it; null if there is no bus, no answer in time, or an error. */
export type AskBus = (call: BusCall) => Promise<string | null>;

const maxAnswerMs = 1_500;

/** systemd's tool first, then D-Bus's own: nearly every desktop has one of the two. */
const tools: readonly ((call: BusCall) => readonly [string, ...string[]])[] = [
  ({ destination, path, interface: of, method, args }) => {
    const signature = args.length > 0 ? ['s'.repeat(args.length)] : [];
    const call = ['call', destination, path, of, method, ...signature, ...args];
    return ['busctl', '--user', '--auto-start=no', '--timeout=1', ...call];
  },
  ({ destination, path, interface: of, method, args }) => {
    const call = [`--dest=${destination}`, path, `${of}.${method}`, ...args.map((text) => `string:${text}`)];
    return ['dbus-send', '--session', '--print-reply', '--reply-timeout=1000', ...call];
  },
];

function run([program, ...args]: readonly [string, ...string[]]): Promise<string | null | 'not-installed'> {
  return new Promise((resolve) => {
    // SECURITY: no shell; program and arguments are constants of this app, and nothing secret is among them.
    execFile(program, args, { timeout: maxAnswerMs, killSignal: 'SIGKILL' }, (error, stdout) => {
      if (error) resolve(error.code === 'ENOENT' ? 'not-installed' : null);
      else resolve(stdout);
    });
  });
}

/** Uses the first tool that is installed: a D-Bus library would be too large for four queries. */
export const askSessionBus: AskBus = async (call) => {
  for (const tool of tools) {
    const answer = await run(tool(call));
    if (answer !== 'not-installed') return answer;
  }
  return null;
};
