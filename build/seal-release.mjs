// `npm run release:seal -- DIR VERSION`: seals the finished files of all systems, with the keys from the environment.
import { resolve } from 'node:path';
import { listArtefacts, sealRelease, takeSealingKeys } from './packing/seal-release.mjs';

const [folder, version] = process.argv.slice(2);
const keys = takeSealingKeys(process.env);
if (!folder || !version || !keys.releaseKey || !keys.gpg) {
  process.stderr.write(
    'Name the folder and the version, and set PARTS_LOOKUP_RELEASE_KEY and PARTS_LOOKUP_GPG_KEY.\n',
  );
  process.exitCode = 1;
} else {
  await sealRelease(resolve(folder), version, keys);
  process.stdout.write(`Sealed: ${listArtefacts(resolve(folder)).join(', ')}\n`);
}
