import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

interface GpgKey {
  /** Armored, like the public key. */
  secretKey: string;
  publicKey: string;
  fingerprint: string;
}

/** Generates a GPG key with a passphrase, as the project's own would have; `home` is a new folder for it. */
export function makeGpgKey(home: string, passphrase: string, algorithm = 'ed25519'): GpgKey {
  mkdirSync(home, { mode: 0o700 });
  const fixed = ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback'];
  const gpg = (...args: string[]) =>
    execFileSync('gpg', [...fixed, '--passphrase', passphrase, ...args], { encoding: 'utf8', stdio: 'pipe' });
  gpg('--quick-generate-key', 'Publisher <publisher@parts-lookup.example>', algorithm, 'sign', '1d');
  const fingerprint = gpg('--with-colons', '--list-keys').match(/^fpr:+([0-9A-F]+):/m)?.[1] ?? '';
  const secretKey = gpg('--armor', '--export-secret-keys', fingerprint);
  const publicKey = gpg('--armor', '--export', fingerprint);
  execFileSync('gpgconf', ['--homedir', home, '--kill', 'all']);
  return { secretKey, publicKey, fingerprint };
}
