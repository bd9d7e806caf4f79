import { app, session } from 'electron';
import type { Clock } from '../core/clock';
import type { Redaction } from '../logging/redaction';
import { createRequestLog } from '../logging/request-log';
import { type CertificateIssuers, watchCertificates } from '../net/certificate-issuers';
import { createNetFetch } from '../net/net-fetch';
import { endpoints } from '../nexar/endpoints';
import type { NetworkOptions } from '../nexar/nexar-service';

/** Connects to Nexar through Chromium's network stack. Throws if the environment names a forbidden URL. */
export function createNetwork(redaction: Redaction, clock: Clock): NetworkOptions {
  let issuers: CertificateIssuers | undefined;
  return {
    fetch: createNetFetch(() => {
      // Created at the first request, so that the window does not wait for the session and its network.
      issuers ??= watchCertificates(session.defaultSession);
      return issuers;
    }),
    endpoints: endpoints(app.isPackaged, process.env),
    clock,
    // SECURITY: what the identity server issues is redacted from every log line from the start.
    onSecret: redaction.register,
    requests: createRequestLog(clock.now),
  };
}
