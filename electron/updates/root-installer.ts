import { spawn } from 'node:child_process';
import { FailureError } from '../contract/failure-error';
import type { Logger } from '../logging/logger';
import type { Artefact } from './feed-answer';

/** The package formats that root alone can install. */
export type SystemPackage = 'deb' | 'rpm';

/** What the script ends with where the file is not the one that was signed for. */
const wrongDigest = 65;

/**
 * What root runs. Its words: the downloaded file, its size in bytes, its SHA-512 in hexadecimal, the format.
 * SECURITY: the file lies in the user's folder, where any program of the user can exchange it while polkit asks for a password.
 * So root copies it to a place of its own first, and what it has hashed there is what it installs.
 */
const script = `set -eu
umask 022
export DEBIAN_FRONTEND=noninteractive
place=$(mktemp -d /var/tmp/parts-lookup-update.XXXXXXXX)
trap 'rm -rf "$place"' EXIT
package="$place/update.$4"
head -c "$2" -- "$1" > "$package"
echo "$3  $package" | sha512sum --check --status || exit ${wrongDigest}
has() { command -v "$1" > /dev/null; }
if [ "$4" = deb ]; then
  if has apt-get; then apt-get -qy --no-remove -o DPkg::Lock::Timeout=60 install "$package"
  else dpkg --install "$package"; fi
elif has dnf; then dnf install -y --nogpgcheck "$package"
elif has zypper; then zypper --non-interactive --no-refresh install --allow-unsigned-rpm "$package"
elif has yum; then yum install -y --nogpgcheck "$package"
else rpm --upgrade "$package"; fi`;

/** What of an installer's words goes into the log and the technical details. */
const mostWords = 2000;

/**
 * Installs a package of the system's, as root, whom polkit asks for. The app runs on meanwhile.
 * Throws `update-not-allowed`, `update-changed`, `update-not-installed`.
 */
export async function installAsRoot(
  kind: SystemPackage,
  path: string,
  { sha512, size }: Artefact,
  log: Logger,
): Promise<void> {
  const digest = Buffer.from(sha512, 'base64').toString('hex');
  const words = ['/bin/sh', '-c', script, 'parts-lookup-update', path, String(size), digest, kind];
  const { code, said } = await run('pkexec', ['--disable-internal-agent', ...words]);
  log.info('installer ended', { code, said });
  if (code === 0) return;
  const message = `The installer ended with code ${code}: ${said}`;
  // What pkexec itself answers (pkexec(1)): the dialog was closed, and nobody could be asked or may not.
  if (code === 126 || code === 127) throw new FailureError('update-not-allowed', message);
  if (code === wrongDigest) throw new FailureError('update-changed', 'It was changed before root read it');
  throw new FailureError('update-not-installed', message);
}

function run(program: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-mostWords);
    });
    child.once('error', ({ message }) => reject(new FailureError('update-not-installed', message)));
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}
