// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { quantityField } from './open-part';
import { fill, showApp, showPage } from './show-app';

it('The quantity is on every screen, is stored, and is there at the next start', async () => {
  const { back, user } = await showApp({ source: 'sample' });
  expect(quantityField().value).toBe('1');
  await fill(user, quantityField(), '2.5k');
  await waitFor(() => expect(back.disk.present?.settings).toMatchObject({ quantity: 2500 }));
  await fill(user, quantityField(), '1/2');
  expect(quantityField().getAttribute('aria-invalid')).toBe('true');
  expect(back.disk.present?.settings).toMatchObject({ quantity: 2500 });
  for (const hash of ['#/settings', '#/search', '#/welcome']) {
    await showPage(back, hash);
    expect(quantityField().value).toBe('2500');
  }
});
