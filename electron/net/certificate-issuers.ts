import type { Session } from 'electron';

export interface CertificateIssuers {
  /** The issuer's name in the last refused certificate of `host`; null if none was refused. */
  issuerOf(host: string): string | null;
}

const maxNameLength = 200;

/**
 * Remembers the issuers of refused certificates: the one fact that distinguishes a company's proxy from an attacker's.
 * SECURITY: it only observes. -3 leaves every verdict to Chromium and the system's trust store; none is ever overruled.
 */
export function watchCertificates(session: Session): CertificateIssuers {
  const refused = new Map<string, string>();
  session.setCertificateVerifyProc(({ hostname, errorCode, certificate }, decide) => {
    const { commonName, organizations } = certificate.issuer;
    const named = [commonName, organizations[0]].filter(Boolean).join(', ') || certificate.issuerName;
    // Whoever issued the certificate chose the name: control characters are removed, and its length is limited.
    const plain = named.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
    if (errorCode === 0) refused.delete(hostname);
    else refused.set(hostname, plain.slice(0, maxNameLength));
    decide(-3);
  });
  return { issuerOf: (host) => refused.get(host) || null };
}
