import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Signs with one GPG key, in a temporary keyring; the user's own is not touched.
 * @typedef {object} GpgSigner
 * @property {string} publicKey armored
 * @property {string} fingerprint
 * @property {(file: string) => void} sign writes a detached armored signature to `FILE.asc`
 * @property {(file: string, output: string) => void} clearSign writes the text with its signature
 * @property {(program: string, args: string[]) => void} runWithKey runs a program that calls GPG, with this keyring
 * @property {() => void} close
 */

/**
 * @param {{secretKey: string, passphrase: string} | undefined} key an armored secret key; by default one is generated for this run
 * @returns {GpgSigner}
 * @throws {Error} when GPG rejects the key
 */
export function openGpgSigner(key) {
  const home = mkdtempSync(join(tmpdir(), 'parts-gpg-'));
  const passphrase = key?.passphrase ?? '';
  const base = ['--homedir', home, '--batch', '--quiet', '--no-tty'];
  // SECURITY: the passphrase goes through a pipe; every user of the machine can see arguments.
  const secret = [...base, '--pinentry-mode', 'loopback', '--passphrase-fd', '0'];
  if (key) {
    const file = join(home, 'key.asc');
    writeFileSync(file, key.secretKey, { mode: 0o600 });
    run([...secret, '--import', file], passphrase);
  } else {
    const name = 'Parts Lookup test build <test-build@parts-lookup.invalid>';
    run([...secret, '--quick-generate-key', name, 'ed25519', 'sign', '1d'], passphrase);
  }
  const listed = run([...base, '--with-colons', '--list-secret-keys']);
  const fingerprint = listed.match(/^fpr:+([0-9A-F]+):/m)?.[1] ?? '';
  return {
    fingerprint,
    publicKey: run([...base, '--armor', '--export', fingerprint]),
    sign(file) {
      const out = ['--yes', '--output', `${file}.asc`, '--armor', '--detach-sign', file];
      run([...secret, '--local-user', fingerprint, ...out], passphrase);
    },
    clearSign(file, output) {
      run(
        [...secret, '--local-user', fingerprint, '--yes', '--output', output, '--clear-sign', file],
        passphrase,
      );
    },
    runWithKey(program, args) {
      const passphraseFile = join(home, 'passphrase');
      const options = ['batch', 'no-tty', 'pinentry-mode loopback', `passphrase-file ${passphraseFile}`];
      // SECURITY: during the call the passphrase is in a file of mode 0600, since GPG does not read the program's stdin.
      writeFileSync(passphraseFile, passphrase, { mode: 0o600 });
      writeFileSync(join(home, 'gpg.conf'), options.map((option) => `${option}\n`).join(''));
      try {
        // SECURITY: the program does not inherit the user's keyring or the configuration in their home folder.
        const env = { PATH: process.env.PATH, HOME: home, GNUPGHOME: home };
        execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      } finally {
        for (const name of ['passphrase', 'gpg.conf']) rmSync(join(home, name));
      }
    },
    close() {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} file
 * @param {string} publicKey armored
 * @returns {boolean} whether `FILE.asc` is a signature of the file by this key
 */
export function isSignedByGpg(file, publicKey) {
  const home = mkdtempSync(join(tmpdir(), 'parts-gpg-'));
  try {
    const keyring = join(home, 'key.gpg');
    const args = ['--homedir', home, '--batch', '--quiet', '--dearmor'];
    writeFileSync(keyring, spawnSync('gpg', args, { input: publicKey }).stdout);
    return spawnSync('gpgv', ['--keyring', keyring, `${file}.asc`, file]).status === 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * @param {string} publicKey armored
 * @returns {string[]} the fingerprints of its public keys, without subkeys; empty if it contains anything else
 */
export function fingerprintsOf(publicKey) {
  // SECURITY: apt accepts keys that GPG skips: in blocks with other headers, and of newer versions.
  const block =
    /^(-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n([\w+/]+={0,2}\n)+=[\w+/]{4}\n-----END PGP PUBLIC KEY BLOCK-----\n)+$/;
  const home = mkdtempSync(join(tmpdir(), 'parts-gpg-'));
  try {
    const args = ['--homedir', home, '--batch', '--quiet', '--with-colons', '--show-keys'];
    const { status, stdout } = spawnSync('gpg', args, { input: publicKey, encoding: 'utf8' });
    if (status !== 0 || !block.test(publicKey)) return [];
    return [...stdout.matchAll(/^pub:.*\nfpr:+([0-9A-F]+):/gm)].map(([, fingerprint]) => `${fingerprint}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {string} [input]
 */
function run(args, input) {
  return execFileSync('gpg', args, {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  });
}
