import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable, NtExecutableResource } from 'resedit';

/**
 * Where Electron checks its archive (Windows, macOS), the program carries the hash of the archive's header. Linux has no such
 * check: there the package's signature and its list of contents vouch for the archive.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @returns {string[]} what is wrong
 */
export function checkIntegrity({ artifact, system, program, resources }) {
  if (system.startsWith('linux')) return [];
  const embedded = system.startsWith('win')
    ? readFromProgram(program)
    : readFromInfo(join(resources, '..', 'Info.plist'));
  const { headerString } = getRawHeader(join(resources, 'app.asar'));
  const hash = createHash('sha256').update(headerString).digest('hex');
  return embedded === hash ? [] : [`${artifact}: the program expects another app.asar than it has`];
}

/** @param {string} program */
function readFromProgram(program) {
  const { entries } = NtExecutableResource.from(
    NtExecutable.from(readFileSync(program), { ignoreCert: true }),
  );
  // SECURITY: one, of one archive: of two in different languages, or two of the same file, Electron might read the other.
  const [entry, ...others] = entries.filter(({ type }) => type === 'INTEGRITY');
  if (entry?.id !== 'ELECTRONASAR' || others.length > 0) return undefined;
  /** @type {{file: string, value: string}[]} */
  const list = JSON.parse(Buffer.from(entry.bin).toString('utf8'));
  return list.length === 1 && list[0]?.file === 'resources\\app.asar' ? list[0].value : undefined;
}

/** @param {string} file */
function readFromInfo(file) {
  const text = readFileSync(file, 'utf8');
  // SECURITY: macOS reads one, and no comment: it must be the one that is read here.
  if (text.includes('<!--') || text.split('ElectronAsarIntegrity').length !== 2) return undefined;
  const integrity = text.match(/<key>ElectronAsarIntegrity<\/key>\s*<dict>(.*?)<\/dict>\s*<\/dict>/s)?.[1];
  return integrity?.match(/app\.asar<\/key>.*?<key>hash<\/key>\s*<string>([0-9a-f]{64})</s)?.[1];
}
