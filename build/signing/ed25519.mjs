import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/**
 * Every text that is signed begins with a line that says what it is, and of which version: a signature for one purpose or
 * version is then none for another, though the key is the same.
 * @param {string} version
 * @param {'checksums' | 'update feed'} purpose
 */
export function firstLine(version, purpose) {
  return `# Parts Lookup ${version}: ${purpose}\n`;
}

/**
 * @param {string | Buffer} text
 * @param {string} privateKey PEM (PKCS #8) of an Ed25519 key
 * @returns {Buffer} 64 bytes, as `openssl pkeyutl -verify -rawin` reads them
 */
export function signText(text, privateKey) {
  return sign(null, Buffer.from(text), createPrivateKey(privateKey));
}

/**
 * @param {string | Buffer} text
 * @param {Buffer} signature
 * @param {string} publicKey as `publicKeyOf` writes it
 * @returns {boolean} whether it signed exactly this text
 */
export function isSignedBy(text, signature, publicKey) {
  return publicKey !== '' && verify(null, Buffer.from(text), readPublicKey(publicKey), signature);
}

/** A new private key, as PEM. Builds without keys use one for their run alone and never write it down. */
export function makeReleaseKey() {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/**
 * @param {string} privateKey PEM
 * @returns {string} the public half in one line: base64 of its SubjectPublicKeyInfo
 * @throws {Error} when it is no Ed25519 key
 */
export function publicKeyOf(privateKey) {
  const key = createPublicKey(privateKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The release key is no Ed25519 key');
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

/** @param {string} publicKey one line of base64 */
export function publicKeyAsPem(publicKey) {
  return readPublicKey(publicKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** @param {string} pem */
export function publicKeyFromPem(pem) {
  return createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** @param {string} publicKey */
function readPublicKey(publicKey) {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
}
