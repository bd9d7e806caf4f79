import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable, NtExecutableResource } from 'resedit';

/**
 * Checks the hash of the archive's header in the program, by which Electron checks the archive on Windows and macOS. Linux has no
 * such check; there the package's signature and list of contents protect the archive.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @returns {string[]} findings
 */
export function checkIntegrity({ artifact, system, program, resources }) {
  if (system.startsWith('linux')) return [];
  const embedded = system.startsWith('win')
    ? readFromProgram(program)
    : readFromInfo(join(resources, '..', 'Info.plist'));
  const { headerString } = getRawHeader(join(resources, 'app.asar'));
  const hash = createHash('sha256').update(headerString).digest('hex');
  return embedded === hash ? [] : [`${artifact}: the program expects a different app.asar`];
}

/** @param {string} program */
function readFromProgram(program) {
  const { entries } = NtExecutableResource.from(
    NtExecutable.from(readFileSync(program), { ignoreCert: true }),
  );
  // SECURITY: exactly one: of two, in different languages or for the same file, Electron might read the other.
  const [entry, ...others] = entries.filter(({ type }) => type === 'INTEGRITY');
  if (entry?.id !== 'ELECTRONASAR' || others.length > 0) return undefined;
  /** @type {{file: string, value: string}[]} */
  const list = JSON.parse(Buffer.from(entry.bin).toString('utf8'));
  return list.length === 1 && list[0]?.file === 'resources\\app.asar' ? list[0].value : undefined;
}

/** @param {string} file */
function readFromInfo(file) {
  const text = readFileSync(file, 'utf8');
  // SECURITY: macOS reads one and ignores comments, so the one that is read here must be the only one.
  if (text.includes('<!--') || text.split('ElectronAsarIntegrity').length !== 2) return undefined;
  const integrity = text.match(/<key>ElectronAsarIntegrity<\/key>\s*<dict>(.*?)<\/dict>\s*<\/dict>/s)?.[1];
  return integrity?.match(/app\.asar<\/key>.*?<key>hash<\/key>\s*<string>([0-9a-f]{64})</s)?.[1];
}
