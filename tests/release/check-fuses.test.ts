import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkFuses } from '../../build/release-check/app/check-fuses.mjs';
import { fuseMark } from '../support/small-electron';
import { projectFolder } from '../support/small-release';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-fuses-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

/** As electron-builder.yml decides them, and the ninth as Electron has it. */
const right = '000011001';
const runAsNode = '100011001';

const wire = (states: string, version = 1) =>
  `code\0${fuseMark}${String.fromCharCode(version, states.length)}${states}\0code`;

function check(system: string, ...wires: string[]): string[] {
  const program = join(tempDir, 'program');
  writeFileSync(program, Buffer.from(wires.join(''), 'latin1'));
  return checkFuses(
    { artifact: 'x', system, root: '', program, resources: '', contents: new Map() },
    projectFolder,
  );
}

it('a program for one processor has one wire, as it was decided', () => {
  expect(check('linux-x64', wire(right))).toEqual([]);
  expect(check('linux-x64', wire(runAsNode))).toEqual(['x: the fuse runAsNode is on']);
});

it.each([
  ['without a wire', ['code'], ['the program has 0 fuse wires, not 1']],
  [
    'with a second one',
    [wire(right), wire(runAsNode)],
    ['the program has 2 fuse wires, not 1', 'the fuse runAsNode is on'],
  ],
  ['with a shorter one', [wire(right.slice(0, 7))], ['the fuse grantFileProtocolExtraPrivileges is missing']],
  ['with a longer one', [wire(`${right}1`)], ['the fuse number 9 is not in electron-builder.yml']],
  ['of an unknown version', [wire(right, 2)], ['the fuse wire has an unknown version']],
])('it is refused %s', (_, wires, findings) => {
  expect(check('win-x64', ...wires)).toEqual(findings.map((finding) => `x: ${finding}`));
});

it('a program for both of Apple’s processors has two wires, both as it was decided', () => {
  expect(check('mac-universal', wire(right), wire(right))).toEqual([]);
  expect(check('mac-universal', wire(right), wire(runAsNode))).toEqual(['x: the fuse runAsNode is on']);
  expect(check('mac-universal', wire(right))).toEqual(['x: the program has 1 fuse wires, not 2']);
});
