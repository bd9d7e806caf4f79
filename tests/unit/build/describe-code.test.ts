import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { describe, expect, it } from 'vitest';
import { describeCode } from '../../../build/release-check/app/describe-code.mjs';
import { signMacProgram, uniteMacPrograms } from '../../support/mac-program';
import { fuseMark } from '../../support/small-electron';
import { projectFolder } from '../../support/small-release';

const keytar = (system: string) =>
  readFileSync(join(projectFolder, 'node_modules/keytar/prebuilds', system, 'keytar.node'));
const changed = (bytes: Buffer, at: number) => {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
};

describe('a program of macOS', () => {
  const unsigned = keytar('darwin-x64');

  it('is the same before and after it was signed, and signed again', () => {
    const code = describeCode(unsigned);
    expect(Object.keys(code ?? {})).toHaveLength(1);
    expect(describeCode(signMacProgram(unsigned, 'a signature'))).toEqual(code);
    expect(describeCode(signMacProgram(unsigned, 'one of somebody else'))).toEqual(code);
    // This one comes signed.
    const arm = keytar('darwin-arm64');
    expect(describeCode(changed(arm, arm.length - 1))).toEqual(describeCode(arm));
  });

  it('is another one once a byte of it is another, wherever', () => {
    const signed = signMacProgram(unsigned, 'a signature');
    const end = 32 + signed.readUInt32LE(20);
    // The kind of program, a command, the gap behind them, code, and what follows the code.
    for (const at of [12, 40, end + 8, 20_000, unsigned.length - 40])
      expect(describeCode(changed(signed, at))).not.toEqual(describeCode(unsigned));
  });

  it('is for both processors what its halves are', () => {
    const [x64, arm64] = [keytar('darwin-x64'), keytar('darwin-arm64')];
    const halves = { ...describeCode(x64), ...describeCode(arm64) };
    expect(Object.keys(halves)).toHaveLength(2);
    expect(describeCode(uniteMacPrograms(signMacProgram(x64, 'a signature'), arm64))).toEqual(halves);
    expect(describeCode(uniteMacPrograms(x64, changed(arm64, 40_000)))).not.toEqual(halves);
    expect(describeCode(uniteMacPrograms(x64))).not.toEqual(halves);
  });
});

describe('a program of Windows', () => {
  const program = readFileSync(join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe'));

  /** As electron-builder puts the archive's hash into it. */
  function edit(bytes: Buffer): Buffer {
    const executable = NtExecutable.from(bytes);
    const resource = NtExecutableResource.from(executable);
    const bin = new Uint8Array(Buffer.alloc(20_000, 'hash')).buffer;
    resource.entries.push({ type: 'INTEGRITY', id: 'ELECTRONASAR', bin, lang: 1033, codepage: 1200 });
    resource.outputResource(executable);
    return Buffer.from(executable.generate());
  }

  it('is the same with other resources', () => {
    const edited = edit(program);
    expect(edited.equals(program)).toBe(false);
    expect(describeCode(edited)).toEqual(describeCode(program));
  });

  it('is another one with other code, or when it begins elsewhere', () => {
    const edited = edit(program);
    const head = edited.readUInt32LE(0x3c);
    for (const at of [5_000, head + 40])
      expect(describeCode(changed(edited, at))).not.toEqual(describeCode(program));
  });
});

it('a program of Linux may differ in the states of its fuses alone', () => {
  const states = (text: string) => Buffer.from(`\x7fELF code ${fuseMark}\x01\x08${text} more code`, 'latin1');
  const program = states('01010101');
  expect(describeCode(states('11r10000'))).toEqual(describeCode(program));
  expect(describeCode(states('11r100001'))).not.toEqual(describeCode(program));
  for (const at of [1, 12, program.indexOf(fuseMark) + fuseMark.length + 1, program.length - 1])
    expect(describeCode(changed(program, at))).not.toEqual(describeCode(program));
});

it('what is no program is not described', () => {
  expect(describeCode(Buffer.from('words'))).toBeUndefined();
  expect(describeCode(Buffer.alloc(0))).toBeUndefined();
});
