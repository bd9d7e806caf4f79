import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkFuses } from '../../build/release-check/app/check-fuses.mjs';
import { fuseSentinel } from '../support/small-electron';
import { projectFolder } from '../support/small-release';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-fuses-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

/** As set in electron-builder.yml; the ninth has Electron's default. */
const valid = '000011001';
const runAsNode = '100011001';

const wire = (states: string, version = 1) =>
  `code\0${fuseSentinel}${String.fromCharCode(version, states.length)}${states}\0code`;

function check(system: string, ...wires: string[]): string[] {
  const program = join(tempDir, 'program');
  writeFileSync(program, Buffer.from(wires.join(''), 'latin1'));
  return checkFuses(
    { artifact: 'x', system, root: '', program, resources: '', contents: new Map() },
    projectFolder,
  );
}

it('requires one wire, as configured, of a program for one architecture', () => {
  expect(check('linux-x64', wire(valid))).toEqual([]);
  expect(check('linux-x64', wire(runAsNode))).toEqual(['x: the fuse runAsNode is on']);
});

it.each([
  ['without a wire', ['code'], ['the program has 0 fuse wires, not 1']],
  [
    'with a second one',
    [wire(valid), wire(runAsNode)],
    ['the program has 2 fuse wires, not 1', 'the fuse runAsNode is on'],
  ],
  ['with a shorter one', [wire(valid.slice(0, 7))], ['the fuse grantFileProtocolExtraPrivileges is missing']],
  ['with a longer one', [wire(`${valid}1`)], ['the fuse number 9 is not in electron-builder.yml']],
  ['of an unknown version', [wire(valid, 2)], ['the fuse wire has an unknown version']],
])('rejects a program %s', (_, wires, findings) => {
  expect(check('win-x64', ...wires)).toEqual(findings.map((finding) => `x: ${finding}`));
});

it('requires two wires, both as configured, of a universal program', () => {
  expect(check('mac-universal', wire(valid), wire(valid))).toEqual([]);
  expect(check('mac-universal', wire(valid), wire(runAsNode))).toEqual(['x: the fuse runAsNode is on']);
  expect(check('mac-universal', wire(valid))).toEqual(['x: the program has 1 fuse wires, not 2']);
});
