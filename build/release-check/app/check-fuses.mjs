import { readFileSync } from 'node:fs';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { readBuilderConfig } from '../../packing/builder-config.mjs';
import { readFuseWires } from './fuse-wires.mjs';

/** The names that electron-builder.yml has for the fuses. */
const names = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

/**
 * Newer Electrons have one more, which electron-builder 26 cannot set: V8's trap handlers for WebAssembly. It stays as Electron
 * has it, on: off it would only make WebAssembly slower, and no page here may run any.
 */
const wasmTrapHandlers = 8;
const decidedHere = new Set([...Object.values(names), wasmTrapHandlers]);

const on = '1'.charCodeAt(0);

/**
 * The fuses read back from the program are those that electron-builder.yml decided: on every wire, since the program for both
 * of Apple's processors holds two.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkFuses({ artefact, system, program }, project) {
  const decided = readDecisions(project);
  const wires = readFuseWires(readFileSync(program));
  const expected = system.endsWith('-universal') ? 2 : 1;
  return [
    ...(wires.length === expected
      ? []
      : [`${artefact}: the program has ${wires.length} fuse wires, not ${expected}`]),
    ...wires.flatMap((wire) => judgeWire(wire, decided).map((fault) => `${artefact}: ${fault}`)),
  ];
}

/**
 * @param {import('./fuse-wires.mjs').FuseWire} wire
 * @param {Record<string, boolean>} decided
 */
function judgeWire({ version, states }, decided) {
  if (version !== Number(FuseVersion.V1)) return [`the fuses are of the unknown version ${version}`];
  const faults = Object.entries(names).flatMap(([name, index]) => {
    if (index >= states.length) return [`the fuse ${name} is missing`];
    const isOn = states[index] === on;
    return isOn === decided[name] ? [] : [`the fuse ${name} is ${isOn ? 'on' : 'off'}`];
  });
  const undecided = [...states.keys()].filter((index) => !decidedHere.has(index));
  return [...faults, ...undecided.map((index) => `nobody has decided the fuse number ${index}`)];
}

/** Every fuse that is known here, as it was decided. */
export function readDecisions(/** @type {string} */ project) {
  const electronFuses = /** @type {Record<string, boolean>} */ (
    /** @type {unknown} */ (readBuilderConfig(project).electronFuses)
  );
  const undecided = Object.keys(names).filter((name) => typeof electronFuses[name] !== 'boolean');
  if (undecided.length > 0) throw new Error(`electron-builder.yml does not decide ${undecided.join(', ')}`);
  return electronFuses;
}
