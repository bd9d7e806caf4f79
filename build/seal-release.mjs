// `npm run release:seal -- DIR VERSION [--notes=FILE] [--percentage=N]`: seals the finished files of all systems, with the keys
// from the environment. Of a sealed folder it writes the seal anew, with another percentage for one.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnnouncement } from './packing/announcement.mjs';
import { listArtefacts, sealRelease, takeSealingKeys } from './packing/seal-release.mjs';

const keys = takeSealingKeys(process.env);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string' }, percentage: { type: 'string' } },
});
const [folder, version] = positionals;
if (!folder || !version || !keys.releaseKey || !keys.gpg) {
  process.stderr.write(
    'Name the folder and the version, and set PARTS_LOOKUP_RELEASE_KEY and PARTS_LOOKUP_GPG_KEY.\n',
  );
  process.exitCode = 1;
} else {
  await sealRelease(resolve(folder), version, keys, readAnnouncement(values));
  process.stdout.write(`Sealed: ${listArtefacts(resolve(folder)).join(', ')}\n`);
}
