import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { load } from 'js-yaml';

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
const decidedHere = new Set([...Object.values(names), wasmTrapHandlers].map(String));

const on = '1'.charCodeAt(0);

/**
 * The fuses read back from the program are those that electron-builder.yml decided.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} project folder of the checkout
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkFuses({ artefact, program }, project) {
  const decided = readDecisions(project);
  const wire = /** @type {Record<string, number>} */ (
    /** @type {unknown} */ (await getCurrentFuseWire(program))
  );
  const faults = Object.entries(names).flatMap(([name, index]) => {
    const isOn = wire[index] === on;
    return isOn === decided[name] ? [] : [`${artefact}: the fuse ${name} is ${isOn ? 'on' : 'off'}`];
  });
  const undecided = Object.keys(wire).filter((index) => index !== 'version' && !decidedHere.has(index));
  return [...faults, ...undecided.map((index) => `${artefact}: nobody has decided the fuse number ${index}`)];
}

/** Every fuse that is known here, as it was decided. */
export function readDecisions(/** @type {string} */ project) {
  const text = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  const { electronFuses } = /** @type {{electronFuses: Record<string, boolean>}} */ (load(text));
  const undecided = Object.keys(names).filter((name) => typeof electronFuses[name] !== 'boolean');
  if (undecided.length > 0) throw new Error(`electron-builder.yml does not decide ${undecided.join(', ')}`);
  return electronFuses;
}
