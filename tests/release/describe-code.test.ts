import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { describe, expect, it } from 'vitest';
import { describeCode, hasSameCode } from '../../build/release-check/app/describe-code.mjs';
import { type SliceEntry, signMacProgram, uniteMacPrograms, uniteMacSlices } from '../support/mac-program';
import { fuseMark } from '../support/small-electron';
import { projectFolder } from '../support/small-release';

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

  it('is none of Electron’s with a slice for a kindred processor, or one under another’s name', () => {
    const [x64, arm64] = [keytar('darwin-x64'), keytar('darwin-arm64')];
    const both = [{ program: x64 }, { program: arm64 }];
    const of = (program: Buffer, subtype: number) => {
      const kindred = Buffer.from(program);
      kindred.writeUInt32LE(subtype, 8);
      return kindred;
    };
    // x86_64h and arm64e: the system prefers them where it runs on such a processor.
    for (const kindred of [of(x64, 8), of(arm64, 2)])
      expect(hasSameCode(uniteMacSlices([...both, { program: kindred }]), [x64, arm64])).toBe(false);
    for (const entry of [{ subtype: 8 }, { type: 0x0100000c, subtype: 0 }])
      expect(() => describeCode(uniteMacSlices([{ program: x64, entry }, ...both.slice(1)]))).toThrow(
        'a slice is for another processor than the head says',
      );
    expect(() => describeCode(uniteMacSlices([...both, { program: x64 }]))).toThrow(
      'two slices are for the same processor',
    );
    expect(() => describeCode(uniteMacSlices([...both, { program: of(x64, 0x80000003) }]))).toThrow(
      'two slices are for the same processor',
    );
    expect(() => describeCode(of(x64, 0x40000003))).toThrow('a slice is for a processor of unknown kind');
  });

  it('may state in its head or not that it is linked for 64 bits, as linkers and lipo do', () => {
    const x64 = Buffer.from(unsigned);
    x64.writeUInt32LE(0x80000003, 8);
    const arm64 = keytar('darwin-arm64');
    for (const subtype of [3, 0x80000003])
      expect(
        hasSameCode(uniteMacSlices([{ program: x64, entry: { subtype } }, { program: arm64 }]), [x64, arm64]),
      ).toBe(true);
    expect(hasSameCode(uniteMacPrograms(unsigned, arm64), [x64, arm64])).toBe(false);
  });

  it('is refused where slices overlap, lie outside, or leave bytes over', () => {
    const [x64, arm64] = [keytar('darwin-x64'), keytar('darwin-arm64')];
    const unite = (entry: SliceEntry) => uniteMacSlices([{ program: x64 }, { program: arm64, entry }]);
    const united = unite({});
    expect(hasSameCode(united, [x64, arm64])).toBe(true);
    expect(() => describeCode(uniteMacSlices([{ program: x64, entry: { offset: 8 } }]))).toThrow(
      'a slice is no program of 64 bits',
    );
    expect(() => describeCode(unite({ size: 1_000_000 }))).toThrow('a slice lies outside of the file');
    // Arm's program begins within the other one.
    const nested = uniteMacPrograms(Buffer.concat([x64, arm64]), arm64);
    nested.writeUInt32BE(nested.readUInt32BE(16) + x64.length, 36);
    expect(() => describeCode(nested)).toThrow('two slices overlap');
    // Behind the table, between the slices, at the end.
    for (const at of [50, united.readUInt32BE(16) + x64.length + 1, united.length - 1])
      expect(() => describeCode(changed(united, at))).toThrow('bytes of it belong to no slice');
    expect(() => describeCode(Buffer.from('cafebabe00000000', 'hex'))).toThrow('it names no slices');
  });

  it('holds one signature, at its end, and nothing behind it or beside its commands', () => {
    const signed = signMacProgram(unsigned, 'a signature');
    for (const program of [signed, unsigned])
      expect(() => describeCode(Buffer.concat([program, Buffer.from('more')]))).toThrow(
        'its last segment is not what ends it',
      );
    const shorter = Buffer.from(signed);
    const command = 32 + signed.readUInt32LE(20) - 16;
    shorter.writeUInt32LE(4, command + 12);
    for (const program of [shorter, signMacProgram(signed, 'another')])
      expect(() => describeCode(program)).toThrow('its signature is not the one thing at its end');
    const longer = Buffer.from(signed);
    longer.writeUInt32LE(signed.readUInt32LE(20) + 64, 20);
    expect(() => describeCode(longer)).toThrow('its head is longer than its commands');
  });
});

describe('a program of Windows', () => {
  const program = keytar('win32-x64');
  const head = program.readUInt32LE(0x3c);
  const optional = head + 24;
  const directory = (index: number) => optional + 112 + index * 8;
  const section = (bytes: Buffer, name: string) => bytes.indexOf(name, directory(16));
  const edited = edit(program);

  /** As electron-builder puts the archive's hash into it. */
  function edit(bytes: Buffer, type: string | number = 'INTEGRITY'): Buffer {
    const executable = NtExecutable.from(bytes);
    const resource = NtExecutableResource.from(executable);
    const bin = new Uint8Array(Buffer.alloc(20_000, 'hash')).buffer;
    resource.entries.push({ type, id: 'ELECTRONASAR', bin, lang: 1033, codepage: 1200 });
    resource.outputResource(executable);
    return Buffer.from(executable.generate());
  }

  /** Appends a table of certificates, and names it in the head. */
  function certify(bytes: Buffer, table: Buffer): Buffer {
    const certified = Buffer.concat([bytes, table]);
    certified.writeUInt32LE(bytes.length, directory(4));
    certified.writeUInt32LE(table.length, directory(4) + 4);
    return certified;
  }

  /** One certificate of PKCS #7, as a signer writes it; its structure fills 200 bytes. */
  function makeTable(filling = Buffer.alloc(0)): Buffer {
    const structure = Buffer.concat([Buffer.from([0x30, 0x81, 197]), Buffer.alloc(197, 1)]);
    const bytes = Buffer.concat([Buffer.alloc(8), structure, filling]);
    bytes.writeUInt32LE(bytes.length, 0);
    bytes.writeUInt32LE(0x00020200, 4);
    return bytes;
  }

  it('is the same with other resources, and signed', () => {
    expect(edited.equals(program)).toBe(false);
    expect(describeCode(edited)).toEqual(describeCode(program));
    expect(describeCode(certify(edited, makeTable()))).toEqual(describeCode(program));
  });

  it('is another one with other code or another manifest', () => {
    expect(describeCode(changed(edited, 5_000))).not.toEqual(describeCode(program));
    expect(describeCode(edit(program, 24))).not.toEqual(describeCode(program));
  });

  it.each([
    ['the processor', head + 4],
    ['what sort of file it is', head + 22],
    ['where it begins', optional + 16],
    ['its address in memory', optional + 28],
    ['its subsystem', optional + 68],
    ['its protection by chance addresses, by pages without code, by guarded jumps', optional + 71],
    ['the size of its stack', optional + 74],
    ['the size of its heap', optional + 90],
    ['its exports', directory(0)],
    ['its imports', directory(1)],
    ['where its resources are', directory(2) + 2],
    ['its handlers of exceptions', directory(3)],
    ['what runs before it begins', directory(9)],
    ['its load configuration', directory(10)],
    ['its delayed imports', directory(13)],
    ['that it is run by .NET', directory(14)],
    ['the name of a section', section(edited, '.rsrc') + 1],
    ['what may be done with its resources', section(edited, '.rsrc') + 39],
    ['the size of its code in memory', section(edited, '.text') + 8],
    ['what lies before its head', 0x50],
    ['what lies behind its head', 1_000],
  ])('is another one in %s', (_what, at) => {
    expect(describeCode(changed(edited, at))).not.toEqual(describeCode(program));
  });

  it('is another one where its relocations begin elsewhere', () => {
    const other = Buffer.from(edited);
    other.writeUInt32LE(other.readUInt32LE(directory(5)) + 8, directory(5));
    expect(describeCode(other)).not.toEqual(describeCode(program));
    other.writeUInt32LE(other.readUInt32LE(directory(2)), directory(5));
    expect(() => describeCode(other)).toThrow();
  });

  it('is refused where sections leave something between them, or overlap', () => {
    const reloc = section(edited, '.reloc');
    for (const [at, fault] of [
      [reloc + 12, 'its sections do not follow one another in memory'],
      [reloc + 20, 'its sections do not follow one another'],
      [optional + 56, 'it takes more memory than its sections'],
    ] as const) {
      const other = Buffer.from(edited);
      other.writeUInt32LE(other.readUInt32LE(at) + 0x1000, at);
      expect(() => describeCode(other)).toThrow(fault);
    }
  });

  it('is refused with anything but one signature behind its last section', () => {
    const more = Buffer.alloc(16, 'more');
    const fault = (bytes: Buffer) => () => describeCode(bytes);
    expect(fault(Buffer.concat([edited, more]))).toThrow('bytes follow its last section');
    expect(fault(certify(Buffer.concat([edited, more]), makeTable()))).toThrow(
      'bytes lie between its last section and its signature',
    );
    expect(fault(Buffer.concat([certify(edited, makeTable()), more]))).toThrow('bytes follow its signature');
    const holdsMore = 'its table of certificates holds more than a signature';
    expect(fault(certify(edited, Buffer.concat([makeTable(), makeTable()])))).toThrow(holdsMore);
    expect(fault(certify(edited, makeTable(more)))).toThrow(holdsMore);
    expect(fault(certify(edited, makeTable(Buffer.alloc(8))))).toThrow(holdsMore);
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

it('what is no program is not described, and is none of Electron’s', () => {
  expect(describeCode(Buffer.from('words'))).toBeUndefined();
  expect(describeCode(Buffer.alloc(0))).toBeUndefined();
  // A universal one with places of 64 bits, which nothing of Electron's is.
  const large = uniteMacPrograms(keytar('darwin-x64'));
  large.writeUInt32BE(0xcafebabf, 0);
  expect(hasSameCode(large, [keytar('darwin-x64')])).toBe(false);
  expect(hasSameCode(keytar('darwin-x64'), [keytar('darwin-x64'), Buffer.from('words')])).toBe(false);
});
