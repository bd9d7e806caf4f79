import { readFileSync } from 'node:fs';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { readBuilderConfig } from '../../packing/read-project.mjs';

/** The mark by which Electron finds its fuses in its own program; @electron/fuses keeps it to itself, and reads the first wire alone. */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** electron-builder's names of the fuses, each at its fuse's place. */
const names = Object.values(FuseV1Options)
  .filter((name) => typeof name === 'string')
  .map((name) => name.charAt(0).toLowerCase() + name.slice(1));

/**
 * Newer Electrons have one more, which electron-builder 26 cannot set: V8's trap handlers for WebAssembly. It stays as Electron
 * has it, on: off it would only make WebAssembly slower, and no page here may run any.
 */
const wasmTrapHandlers = 8;

/**
 * The fuses read back from the program are those that electron-builder.yml decided: on every wire, since the program for both
 * of Apple's processors holds two.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkFuses({ artifact, system, program }, project) {
  const decided = readDecisions(project);
  const wires = readFileSync(program).toString('latin1').split(mark).slice(1);
  const expected = system.endsWith('-universal') ? 2 : 1;
  const findings =
    wires.length === expected ? [] : [`the program has ${wires.length} fuse wires, not ${expected}`];
  for (const wire of wires) {
    // Its version, the number of fuses, and a byte for each.
    const states = wire.slice(2, 2 + wire.charCodeAt(1));
    if (wire.charCodeAt(0) !== Number(FuseVersion.V1)) findings.push('the fuses are of an unknown version');
    for (const [index, name] of names.entries())
      if (states[index] !== (decided[name] ? '1' : '0'))
        findings.push(`the fuse ${name} is ${{ 0: 'off', 1: 'on' }[`${states[index]}`] ?? 'missing'}`);
    for (let index = names.length; index < states.length; index++)
      if (index !== wasmTrapHandlers) findings.push(`nobody has decided the fuse number ${index}`);
  }
  return findings.map((finding) => `${artifact}: ${finding}`);
}

/** Every fuse that is known here, as it was decided. */
export function readDecisions(/** @type {string} */ project) {
  const fuses = /** @type {Record<string, boolean>} */ ({ ...readBuilderConfig(project).electronFuses });
  const undecided = names.filter((name) => typeof fuses[name] !== 'boolean');
  if (undecided.length > 0) throw new Error(`electron-builder.yml does not decide ${undecided.join(', ')}`);
  return fuses;
}
