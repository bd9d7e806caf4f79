import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPublisher } from '../../packing/read-publisher.mjs';
import { findFaultInSignature } from '../../signing/authenticode.mjs';

/**
 * SECURITY: the certificates that a release's signature must lead to, and no others: any of the hundred authorities that vouch
 * for web sites could else name our publisher.
 */
export const pinnedAuthorities = fileURLToPath(new URL('authenticode-roots.pem', import.meta.url));

/** Where an installer has it once it is opened. */
const uninstaller = '$R0/Uninstall Parts Lookup.exe';

/**
 * Every Windows program that is ours bears the publisher's Authenticode signature: the installer, what is in the archives, and
 * what takes the app away again.
 * @param {string} folder of the release
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp[]} apps
 * @param {string} project folder of the checkout
 * @param {string} [authorities] a PEM file with the certificates that are trusted
 * @returns {string[]} what is wrong
 */
export function checkAuthenticode(folder, apps, project, authorities = pinnedAuthorities) {
  const installers = readdirSync(folder).filter((name) => name.endsWith('-setup.exe'));
  const programs = [
    ...installers.map((name) => ({ name, file: join(folder, name) })),
    ...apps
      .filter(({ system }) => system.startsWith('win'))
      .flatMap(({ artefact, root, program }) => [
        { name: `${artefact}: the program`, file: program },
        { name: `${artefact}: the uninstaller`, file: join(root, uninstaller) },
      ])
      .filter(({ file }) => existsSync(file)),
  ];
  if (programs.length === 0) return [];
  const expected = { authorities: readFileSync(authorities, 'utf8'), publisher: readPublisher(project) };
  return programs.flatMap(({ name, file }) => {
    const fault = findFaultInSignature(file, expected);
    return fault ? [`${name} ${fault}`] : [];
  });
}
