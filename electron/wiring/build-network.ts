import { app, session } from 'electron';
import type { Redaction } from '../logging/redaction';
import { createRequestLog } from '../logging/request-log';
import { systemClock } from '../nexar/clock';
import { endpoints } from '../nexar/endpoints';
import { createNetFetch } from '../nexar/net-fetch';
import type { NetworkOptions } from '../nexar/nexar-service';
import { watchCertificates } from '../security/certificate-issuers';

/** The way to Nexar, through Chromium's own network stack. Throws where the environment names a forbidden address. */
export function buildNetwork(redaction: Redaction): NetworkOptions {
  return {
    fetch: createNetFetch(watchCertificates(session.defaultSession).issuerOf),
    endpoints: endpoints(app.isPackaged, process.env),
    clock: systemClock,
    // SECURITY: what the identity server issues is blotted out of every log line from the start.
    onSecret: redaction.register,
    requests: createRequestLog(systemClock.now),
  };
}
