import type { Session } from 'electron';

export interface CertificateIssuers {
  /** Who issued the last certificate of `host` that was refused, as it calls itself; null where none was. */
  issuerOf(host: string): string | null;
}

const maxNameLength = 200;

/**
 * Remembers who issued a refused certificate: the one fact that tells a company's proxy from a stranger's.
 * SECURITY: it only looks on. -3 leaves every verdict to Chromium and the system's trust store; none is ever overruled.
 */
export function watchCertificates(session: Session): CertificateIssuers {
  const refused = new Map<string, string>();
  session.setCertificateVerifyProc(({ hostname, errorCode, certificate }, decide) => {
    const { commonName, organizations } = certificate.issuer;
    const named = [commonName, organizations[0]].filter(Boolean).join(', ') || certificate.issuerName;
    // The name is the stranger's own text: no control characters, no length that fills a screen.
    const plain = named.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
    if (errorCode === 0) refused.delete(hostname);
    else refused.set(hostname, plain.slice(0, maxNameLength));
    decide(-3);
  });
  return { issuerOf: (host) => refused.get(host) || null };
}
