import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/**
 * Returns the line that begins every signed text. It states purpose and version, so that a signature for one is not valid for
 * another, although the key is the same.
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
 * @returns {boolean} whether the key signed exactly this text
 */
export function isSignedBy(text, signature, publicKey) {
  return publicKey !== '' && verify(null, Buffer.from(text), readPublicKey(publicKey), signature);
}

/** Generates a private key, as PEM. Builds without keys use one for a single run and never write it to disk. */
export function makeReleaseKey() {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/**
 * @param {string} privateKey PEM
 * @returns {string} the public key in one line: the base64 of its SubjectPublicKeyInfo
 * @throws {Error} when it is not an Ed25519 key
 */
export function publicKeyOf(privateKey) {
  const key = createPublicKey(privateKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The release key is not an Ed25519 key');
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
