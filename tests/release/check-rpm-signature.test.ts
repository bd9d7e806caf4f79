import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkRpmSignature } from '../../build/release-check/folder/check-rpm-signature.mjs';

// How it judges rpms is tried in tests/support/release-faults, on a whole release.

const place = mkdtempSync(join(tmpdir(), 'parts-rpm-signature-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

it.each([
  ['of another kind', '#!/bin/sh\n', 'it is no rpm'],
  ['cut off', '\xed\xab\xee\xdb', 'it is no whole rpm'],
])('what is called an rpm and is %s is named, and judging goes on', (_of, content, reason) => {
  writeFileSync(join(place, 'some.rpm'), content, 'latin1');
  expect(checkRpmSignature(join(place, 'some.rpm'), '', () => true)).toEqual([
    `some.rpm cannot be read: ${reason}`,
  ]);
});
