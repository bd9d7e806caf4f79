import { expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createConnectFeature } from '../../../../../electron/features/connect/feature';
import { createRedaction } from '../../../../../electron/logging/redaction';

it('a Client ID that had slipped into the secret field is shown once it is in its place', async () => {
  const redaction = createRedaction();
  const { calls } = createConnectFeature({
    async connect({ clientId }) {
      if (clientId !== 'the-client-id') throw new FailureError('credentials-refused', 'invalid_client');
    },
    redaction,
    links: { open: async () => true },
    openProxyWindow: async () => {},
    closeWindow() {},
    windowClosed: () => new AbortController().signal,
  });
  const swapped = { clientId: 'the-client-secret', clientSecret: 'the-client-id' };
  await expect(calls.submit(swapped)).rejects.toThrow('invalid_client');
  // Still unknown which is which: neither crosses.
  expect(redaction.redactSecrets('the-client-id')).toBe('[redacted]');
  await calls.submit({ clientId: 'the-client-id', clientSecret: 'the-client-secret' });
  expect(redaction.redactSecrets('the-client-id the-client-secret')).toBe('the-client-id [redacted]');
  // A later try that is refused takes nothing back of the secret that is in use.
  const refused = { clientId: 'another-id', clientSecret: 'another-secret' };
  await expect(calls.submit(refused)).rejects.toThrow('invalid_client');
  expect(redaction.redactSecrets('the-client-secret')).toBe('[redacted]');
});
