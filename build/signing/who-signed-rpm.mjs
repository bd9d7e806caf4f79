import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whoSigned } from './gpg.mjs';

/** Where an rpm has the signature over its header, and with it over the digest of its payload: of a DSA or EdDSA key, of an RSA key. */
export const signatureTags = [267, 268];

/**
 * @param {import('./rpm-parts.mjs').RpmParts} parts
 * @param {string} publicKey armoured
 * @returns {string | undefined} the fingerprint of the key that made the one signature in the rpm; undefined where there is none, or not one alone, of this key
 */
export function whoSignedRpm({ signatureHeader, header }, publicKey) {
  const signatures = signatureHeader.filter(([tag]) => signatureTags.includes(tag));
  const signature = signatures[0]?.[1];
  if (signatures.length !== 1 || !signature) return undefined;
  const place = mkdtempSync(join(tmpdir(), 'parts-rpm-'));
  try {
    const files = { header: join(place, 'header'), signature: join(place, 'signature') };
    writeFileSync(files.header, header);
    writeFileSync(files.signature, signature);
    return whoSigned(files.header, publicKey, files.signature);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
