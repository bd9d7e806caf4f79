import { expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createConnectFeature } from '../../../../../electron/features/connect/feature';
import { createRedaction } from '../../../../../electron/logging/redaction';

it('A Client ID first entered as the secret is shown once it is in the right field', async () => {
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
  // It is still unknown which is which, so neither is sent to the page.
  expect(redaction.redactSecrets('the-client-id')).toBe('[redacted]');
  await calls.submit({ clientId: 'the-client-id', clientSecret: 'the-client-secret' });
  expect(redaction.redactSecrets('the-client-id the-client-secret')).toBe('the-client-id [redacted]');
  // A later, refused attempt does not affect the secret in use.
  const refused = { clientId: 'another-id', clientSecret: 'another-secret' };
  await expect(calls.submit(refused)).rejects.toThrow('invalid_client');
  expect(redaction.redactSecrets('the-client-secret')).toBe('[redacted]');
});
