import { expect, it } from 'vitest';
import { networkFailure } from '../../../../electron/net/network-failure';

it.each([
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['net::ERR_NAME_NOT_RESOLVED', 'host-not-found'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy-refused'],
  ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'proxy-refused'],
  ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy-unreachable'],
  ['net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxy-unreachable'],
  ['net::ERR_PAC_SCRIPT_FAILED', 'proxy-unreachable'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate-refused'],
  ['net::ERR_CERT_COMMON_NAME_INVALID', 'certificate-refused'],
  ['net::ERR_CERT_DATE_INVALID', 'clock-wrong'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'connection-failed'],
  ['net::ERR_PROXY_CERTIFICATE_INVALID', 'certificate-refused'],
  ['net::ERR_TIMED_OUT', 'timed-out'],
  ['net::ERR_CONNECTION_REFUSED', 'connection-failed'],
  ["Attempted to redirect, but redirect policy was 'error'", 'answered-by-another'],
])('%s is %s', (message, code) => {
  expect(networkFailure(new Error(message)).failure.code).toBe(code);
});
