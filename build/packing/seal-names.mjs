/** The files that vouch for the others in a release's folder. */
export const sealNames = {
  checksums: 'SHA256SUMS',
  signature: 'SHA256SUMS.sig',
  keys: 'keys',
  releaseKey: 'keys/release-key.pem',
  gpgKey: 'keys/gpg.asc',
};
