import { join } from 'node:path';
import { openGpgSigner } from '../../../build/signing/gpg.mjs';
import { signRpm } from '../../../build/signing/sign-rpm.mjs';
import { packageName } from '../small-package';
import { replace, type TamperCase } from './tamper-case';

const fileOf = (folder: string, version: string) => join(folder, packageName('rpm', version));

/** In the signature that an rpm bears in itself. */
export const rpmSignatureCases: TamperCase[] = [
  {
    name: 'an rpm that another key signed in itself',
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
    name: 'half an rpm',
    tamper: (folder, version) => replace(fileOf(folder, version), (bytes) => bytes.subarray(0, 100)),
    finding: /x86_64\.rpm is unreadable, not parts-lookup .*$[\s\S]*x86_64\.rpm cannot be opened: /m,
  },
];
