import { join } from 'node:path';
import { sealRelease } from '../../../build/packing/seal-release.mjs';
import { newKeys } from '../small-release';
import { appFolder, type ReleaseFault, replace } from './release-fault';

/** In the licences and the bill of materials. */
export const materialsFaults: ReleaseFault[] = [
  {
    name: 'a licence left out',
    spoil: (folder) =>
      replace(join(appFolder(folder), 'THIRD_PARTY_NOTICES.txt'), (bytes) =>
        Buffer.from(bytes.toString().replace(/^zod .*$/m, 'zod')),
      ),
    finding: /THIRD_PARTY_NOTICES\.txt lacks the licence of zod/,
  },
  {
    name: 'a bill of materials that does not match the lockfile',
    async spoil(folder, version) {
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) => {
        const bill = JSON.parse(bytes.toString());
        for (const one of bill.components) if (one.name === 'zod') one.hashes[0].content = 'ab'.repeat(64);
        return Buffer.from(JSON.stringify(bill));
      });
      await sealRelease(folder, version, newKeys);
    },
    finding: /another checksum of pkg:npm\/zod@\S+ than the lockfile/,
  },
  {
    name: 'a part that the bill of materials does not name',
    async spoil(folder, version) {
      replace(join(folder, `parts-lookup-${version}.cdx.json`), (bytes) => {
        const bill = JSON.parse(bytes.toString());
        const components = bill.components.filter(({ name }: { name: string }) => name !== 'zod');
        return Buffer.from(JSON.stringify({ ...bill, components }));
      });
      await sealRelease(folder, version, newKeys);
    },
    finding: /cdx\.json lacks pkg:npm\/zod@/,
  },
];
