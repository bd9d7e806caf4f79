import { readFileSync } from 'node:fs';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { readBuilderConfig } from '../../packing/read-project.mjs';

/** The sentinel before a fuse wire in Electron's binary. @electron/fuses does not export it, and reads only the first wire. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** electron-builder's names for the fuses, in the order of the wire. */
const names = Object.values(FuseV1Options)
  .filter((name) => typeof name === 'string')
  .map((name) => name.charAt(0).toLowerCase() + name.slice(1));

/**
 * A fuse of newer Electrons that electron-builder 26 cannot set: V8's trap handlers for WebAssembly. It stays on, Electron's
 * default: off, it would only make WebAssembly slower, and no page here may run any.
 */
const wasmTrapHandlers = 8;

/**
 * Checks that the fuses in the program are set as in electron-builder.yml, on every wire: a universal macOS program has two.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {string} project folder of the checkout
 * @returns {string[]} findings
 */
export function checkFuses({ artifact, system, program }, project) {
  const wanted = readFuses(project);
  const wires = readFileSync(program).toString('latin1').split(sentinel).slice(1);
  const expected = system.endsWith('-universal') ? 2 : 1;
  const findings =
    wires.length === expected ? [] : [`the program has ${wires.length} fuse wires, not ${expected}`];
  for (const wire of wires) {
    // A wire consists of a version, the number of fuses, and one byte for each.
    const states = wire.slice(2, 2 + wire.charCodeAt(1));
    if (wire.charCodeAt(0) !== Number(FuseVersion.V1)) findings.push('the fuse wire has an unknown version');
    for (const [index, name] of names.entries())
      if (states[index] !== (wanted[name] ? '1' : '0'))
        findings.push(`the fuse ${name} is ${{ 0: 'off', 1: 'on' }[`${states[index]}`] ?? 'missing'}`);
    for (let index = names.length; index < states.length; index++)
      if (index !== wasmTrapHandlers)
        findings.push(`the fuse number ${index} is not in electron-builder.yml`);
  }
  return findings.map((finding) => `${artifact}: ${finding}`);
}

/** Reads how electron-builder.yml sets each fuse. */
export function readFuses(/** @type {string} */ project) {
  const fuses = /** @type {Record<string, boolean>} */ ({ ...readBuilderConfig(project).electronFuses });
  const unset = names.filter((name) => typeof fuses[name] !== 'boolean');
  if (unset.length > 0) throw new Error(`electron-builder.yml does not set ${unset.join(', ')}`);
  return fuses;
}
