// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RefreshedValues } from '../../../../../../renderer/features/bom/panel/refreshed-values';

it('says what the last lookup has changed, and nothing where it changed nothing', () => {
  const changes = {
    total: { before: '3.20', after: '3.60' },
    stock: null,
    lifecycle: { before: 'production', after: 'eol' },
  } as const;
  const { container, rerender } = render(<RefreshedValues changes={changes} currency="USD" />);
  expect(container.textContent).toMatch(
    /^Changed with the last lookup: Total .*3.20 → .*3.60\. Lifecycle In production → End of life$/,
  );
  rerender(<RefreshedValues changes={null} currency="USD" />);
  expect(container.textContent).toBe('');
});
