import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startInBackground } from '../support/background-process';

/** Stands where polkit stands on a desktop: what the app asks `pkexec` for is done by root, whom nobody asks for a password. */
export interface RootHelper {
  /** The PATH on which its `pkexec` is found before the system's own. */
  readonly path: string;
  /** The command lines that root was given so far. */
  calls(): string[];
  stop(): Promise<void>;
}

/**
 * The tests start the app such that no set-uid program can raise it, so that `pkexec` hands the command line over to a process of
 * the tests'. That one installs packages, and does nothing else.
 * @param folder an empty one
 */
export function startRootHelper(folder: string): RootHelper {
  const commands = join(folder, 'commands');
  const [request, answer, calls] = ['request', 'answer', 'calls'].map((name) => join(folder, name));
  mkdirSync(commands);
  execFileSync('mkfifo', ['-m', '666', `${request}`, `${answer}`]);
  // pkexec --disable-internal-agent /bin/bash -c 'COMMAND LINE'
  const pkexec = join(commands, 'pkexec');
  writeFileSync(
    pkexec,
    `#!/bin/sh\nprintf '%s\\n' "$4" > '${request}'\nread -r status < '${answer}'\nexit "$status"\n`,
  );
  chmodSync(pkexec, 0o755);
  chmodSync(commands, 0o755);
  const script = `while IFS= read -r line < '${request}'; do
  printf '%s\\n' "$line" >> '${calls}'
  case "$line" in
    'dpkg -i '*) bash -c "$line" >&2; status=$? ;;
    *) status=126 ;;
  esac
  echo "$status" > '${answer}'
done`;
  const helper = startInBackground(['setpriv', '--pdeathsig=KILL', '--', 'sh', '-c', script], {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return {
    path: commands + delimiter + (process.env.PATH ?? ''),
    calls: () => (existsSync(`${calls}`) ? readFileSync(`${calls}`, 'utf8').trim().split('\n') : []),
    stop: helper.stop,
  };
}
