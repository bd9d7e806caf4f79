// `npm run release:new-key -- FILE`: makes the project's Ed25519 key. The private half goes to FILE, which must lie outside
// the checkout, and from there to the secret PARTS_LOOKUP_RELEASE_KEY; the public half goes into release-keys.json.
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReleaseKey, publicKeyOf } from './signing/ed25519.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const [name] = process.argv.slice(2);
const file = resolve(name ?? '');
if (!name || !relative(project, file).startsWith('..')) {
  process.stderr.write('Name a file outside the checkout for the private key.\n');
  process.exitCode = 1;
} else {
  const key = makeReleaseKey();
  writeFileSync(file, key, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`The private key is in ${file}; keep it offline once the secret is set.\n`);
  process.stdout.write(`Add to "ed25519" in electron/release/release-keys.json:\n  ${publicKeyOf(key)}\n`);
}
