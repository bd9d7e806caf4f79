import { signProgram } from './authenticode.mjs';

/**
 * electron-builder calls this for each Windows program that it made. Azure Trusted Signing, which releases use, does not
 * come here; this is for a certificate in a file, as a company's own authority issues them.
 * @param {{path: string}} request
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it was signed
 */
export default async function signWindowsFile({ path }, env = process.env) {
  const { PARTS_LOOKUP_WINDOWS_CERTIFICATE: certificate, PARTS_LOOKUP_WINDOWS_PASSWORD: password = '' } = env;
  if (!certificate) return false;
  signProgram(
    path,
    { pkcs12: Buffer.from(certificate, 'base64'), password },
    env.PARTS_LOOKUP_TIMESTAMP_SERVER,
  );
  return true;
}
