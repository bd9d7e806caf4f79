#!/usr/bin/env node
// electron-builder makes .deb and .rpm with fpm, a bundle of Ruby that it downloads. It needs little of it: this stands in
// its place (CUSTOM_FPM_PATH) and calls the systems' own tools, so that nothing foreign takes part in making a package.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFpmArguments } from './fpm-arguments.mjs';
import { makeDeb } from './make-deb.mjs';
import { makeRpm } from './make-rpm.mjs';

const request = readFpmArguments(process.argv.slice(2));
const tempDir = mkdtempSync(join(tmpdir(), 'parts-package-'));
try {
  if (request['output-type'] === 'deb') makeDeb(request, tempDir);
  else makeRpm(request, tempDir);
} finally {
  rmSync(tempDir, { recursive: true, force: true });
}
