// `npm run release:sign -- DIR VERSION [--notes=FILE] [--percentage=N]`: seals the finished files of all systems, with the keys
// from the environment. Of a sealed folder it writes the seal anew, with another percentage for one; notes and percentage that are
// not named stay. It uses nothing but Node, GPG and rpmsign: the release workflow installs no package where these keys are.
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
if (!folder || !version) throw new Error('Name the folder and the version');
signRelease(resolve(folder), version, chooseSigningKeys('release', keys), readAnnouncement(values));
process.stdout.write(`Sealed: ${listArtifacts(resolve(folder)).join(', ')}\n`);
