#!/usr/bin/env node
// electron-builder builds debs and rpms with fpm, a Ruby bundle that it downloads. This script takes its place (CUSTOM_FPM_PATH)
// and calls the distributions' own tools, so that no downloaded program takes part in building a package.
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
