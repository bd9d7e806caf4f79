import { join } from 'node:path';
import { openGpgSigner } from '../../../build/signing/gpg.mjs';
import { signRpm } from '../../../build/signing/sign-rpm.mjs';
import { packageName } from '../small-package';
import { replace, type TamperCase } from './tamper-case';

const fileOf = (folder: string, version: string) => join(folder, packageName('rpm', version));

/** Changes to an rpm and its signature. */
export const rpmSignatureCases: TamperCase[] = [
  {
    name: 'an rpm signed with another key',
    tamper(folder, version) {
      const stranger = openGpgSigner(undefined);
      try {
        signRpm(fileOf(folder, version), stranger);
      } finally {
        stranger.close();
      }
    },
    finding: /rpmkeys rejects \S+x86_64\.rpm: .*NOKEY/m,
  },
  {
    name: 'a truncated rpm',
    tamper: (folder, version) => replace(fileOf(folder, version), (bytes) => bytes.subarray(0, 100)),
    finding: /x86_64\.rpm is unreadable, not parts-lookup .*$[\s\S]*x86_64\.rpm cannot be opened: /m,
  },
];
