import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFuses } from '../../build/release-check/app/check-fuses.mjs';
import { fuseMark } from '../support/small-electron';
import { projectFolder } from '../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-fuses-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** As electron-builder.yml decides them, and the ninth as Electron has it. */
const right = '000011001';
const runAsNode = '100011001';

const wire = (states: string, version = 1) =>
  `code\0${fuseMark}${String.fromCharCode(version, states.length)}${states}\0code`;

function check(system: string, ...wires: string[]): string[] {
  const program = join(place, 'program');
  writeFileSync(program, Buffer.from(wires.join(''), 'latin1'));
  return checkFuses(
    { artefact: 'x', system, root: '', program, resources: '', contents: new Map() },
    projectFolder,
  );
}

describe('a program for one processor', () => {
  it('has one wire, as it was decided', () => {
    expect(check('linux-x64', wire(right))).toEqual([]);
    expect(check('linux-x64', wire(runAsNode))).toEqual(['x: the fuse runAsNode is on']);
  });

  it('is refused without a wire, with a second one, a shorter one or one of an unknown version', () => {
    expect(check('linux-x64', 'code')).toEqual(['x: the program has 0 fuse wires, not 1']);
    expect(check('win-x64', wire(right), wire(runAsNode))).toEqual([
      'x: the program has 2 fuse wires, not 1',
      'x: the fuse runAsNode is on',
    ]);
    expect(check('linux-x64', wire(right.slice(0, 7)))).toEqual([
      'x: the fuse grantFileProtocolExtraPrivileges is missing',
    ]);
    expect(check('linux-x64', wire(right, 2))).toEqual(['x: the fuses are of an unknown version']);
  });
});

describe('a program for both of Apple’s processors', () => {
  it('has two wires, both as it was decided', () => {
    expect(check('mac-universal', wire(right), wire(right))).toEqual([]);
    expect(check('mac-universal', wire(right), wire(runAsNode))).toEqual(['x: the fuse runAsNode is on']);
    expect(check('mac-universal', wire(runAsNode), wire(right))).toEqual(['x: the fuse runAsNode is on']);
  });

  it('is refused when one half has none', () => {
    expect(check('mac-universal', wire(right))).toEqual(['x: the program has 1 fuse wires, not 2']);
  });
});
