// `npm run release:sign -- DIR VERSION [--notes=FILE] [--percentage=N]`: signs the finished files of all systems with the keys in the
// environment. A signed folder can be signed again, for example with another percentage; notes and percentage that are not given stay.
// It needs only Node, GPG, rpmsign, apt-ftparchive and createrepo_c: the release workflow installs no npm package near these keys.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnnouncement } from './packing/feeds.mjs';
import { listArtifacts, signRelease } from './packing/sign-release.mjs';
import { chooseSigningKeys, takeSigningKeys } from './packing/signing-keys.mjs';

const keys = takeSigningKeys(process.env);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string' }, percentage: { type: 'string' } },
});
const [folder, version] = positionals;
if (!folder || !version)
  throw new Error('Usage: npm run release:sign -- DIR VERSION [--notes=FILE] [--percentage=N]');
signRelease(resolve(folder), version, chooseSigningKeys('release', keys), readAnnouncement(values));
process.stdout.write(`Signed: ${listArtifacts(resolve(folder)).join(', ')}\n`);
