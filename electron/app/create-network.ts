import { app, session } from 'electron';
import type { Clock } from '../core/clock';
import type { Redaction } from '../logging/redaction';
import { createRequestLog } from '../logging/request-log';
import { type CertificateIssuers, watchCertificates } from '../net/certificate-issuers';
import { createNetFetch } from '../net/net-fetch';
import { endpoints } from '../nexar/endpoints';
import type { NetworkOptions } from '../nexar/nexar-service';

/** The way to Nexar, through Chromium's own network stack. Throws where the environment names a forbidden address. */
export function createNetwork(redaction: Redaction, clock: Clock): NetworkOptions {
  let issuers: CertificateIssuers | undefined;
  return {
    fetch: createNetFetch(() => {
      // Made for the first request: the window does not wait for the session and its network.
      issuers ??= watchCertificates(session.defaultSession);
      return issuers;
    }),
    endpoints: endpoints(app.isPackaged, process.env),
    clock,
    // SECURITY: what the identity server issues is blotted out of every log line from the start.
    onSecret: redaction.register,
    requests: createRequestLog(clock.now),
  };
}
