import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeSigningVariables } from '../../build/packing/signing-keys.mjs';
import { projectFolder } from '../support/small-release';
import { readWorkflow } from './read-workflow';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-keys-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

const steps = Object.values(readWorkflow('release.yml').jobs).flatMap((job) => job.steps);
const secretVariables = steps.flatMap(({ env }) =>
  Object.entries(env ?? {}).flatMap(([name, value]) => (`${value}`.includes('secrets.') ? [name] : [])),
);
/** All variables that hold a key, in the code and in the workflow, and one more that electron-builder reads. */
const keys = new Set([...Object.values(codeSigningVariables).flat(), ...secretVariables, 'WIN_CSC_LINK']);

it('the list of key variables is not empty', () => {
  expect([...keys]).toEqual(
    expect.arrayContaining(['AZURE_CLIENT_SECRET', 'APPLE_API_KEY', 'PARTS_LOOKUP_RELEASE_KEY']),
  );
});

it('the bundler, which is third-party code, inherits no key', () => {
  const commands = join(tempDir, 'commands');
  const electron = join(tempDir, 'electron');
  const seen = join(tempDir, 'seen');
  mkdirSync(commands);
  mkdirSync(electron);
  // An installed Electron of another version, and an npm that records its environment and fails.
  writeFileSync(join(electron, 'electron'), '');
  writeFileSync(join(electron, 'version'), '1.0.0');
  writeFileSync(join(commands, 'npm'), `#!/bin/sh\nenv > '${seen}'\nexit 3\n`);
  chmodSync(join(commands, 'npm'), 0o755);
  const { status, stderr } = spawnSync(process.execPath, ['build/package.mjs', `--output=${tempDir}/out`], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries([...keys].map((name) => [name, 'a-secret-of-the-release'])),
      ELECTRON_OVERRIDE_DIST_PATH: electron,
      PATH: commands + delimiter + process.env.PATH,
    },
  });
  expect(stderr).toBe('');
  expect(status).toBe(3);
  const environment = readFileSync(seen, 'utf8');
  expect(environment).toMatch(/^UPDATE_PUBLISHER=/m);
  expect(environment).not.toContain('a-secret-of-the-release');
  for (const name of keys) expect(environment).not.toMatch(new RegExp(`^${name}=`, 'm'));
});
