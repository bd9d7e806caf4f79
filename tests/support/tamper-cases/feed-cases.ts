import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { signFeed } from '../../../build/packing/feeds.mjs';
import { signRelease } from '../../../build/packing/sign-release.mjs';
import { makeReleaseKey } from '../../../build/signing/ed25519.mjs';
import { newKeys } from '../small-release';
import { replace, type TamperCase } from './tamper-case';

const feed = 'latest-linux.yml';

/** Signs the release again with a new key, and then a changed feed with the same key. */
const changed =
  (change: (text: string) => string): TamperCase['tamper'] =>
  (folder, version) => {
    const key = makeReleaseKey();
    signRelease(folder, version, { ...newKeys, releaseKey: key });
    replace(join(folder, feed), (bytes) => Buffer.from(change(bytes.toString())));
    signFeed(join(folder, feed), key);
  };
const date = /("releaseDate": ".*")/;
const wrong = /^latest-linux\.yml is not the feed of version \S+ for these artifacts$/m;
const unsigned = /^latest-linux\.yml is not signed by the release key$/m;

export const feedCases: TamperCase[] = [
  {
    name: 'an unsigned feed',
    tamper: (folder) => rmSync(join(folder, `${feed}.sig`)),
    finding: /^latest-linux\.yml\.sig is missing$/m,
  },
  {
    name: 'a feed signed with another key',
    tamper: (folder) => signFeed(join(folder, feed), makeReleaseKey()),
    finding: unsigned,
  },
  {
    name: 'a feed changed after signing',
    tamper: (folder) => replace(join(folder, feed), (bytes) => Buffer.concat([bytes, Buffer.from('\n')])),
    finding: unsigned,
  },
  ...(
    [
      ['for another purpose', ': update feed\n', ': checksums\n'],
      ['with another digest', /"sha512": "[^"]{4}/, '"sha512": "AAAA'],
      ['with an unknown field', '"files"', '"minimumSystemVersion": "99",\n  "files"'],
      ['with longer notes than the app accepts', date, `$1,\n  "releaseNotes": "${'a'.repeat(20_001)}"`],
      ['for more than 100 percent', date, '$1,\n  "stagingPercentage": 101'],
      ['that is not YAML', /^.*$/s, '{'],
    ] as const
  ).map(([name, part, other]) => ({
    name: `a feed ${name}`,
    tamper: changed((text) => text.replace(part, other)),
    finding: wrong,
  })),
];
