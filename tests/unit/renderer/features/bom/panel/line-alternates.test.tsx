// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { BomLine } from '../../../../../../electron/shared/contract/bom/bom-line';
import { notFoundParts } from '../../../../../../renderer/features/bom/bom/lookup-lines';
import { LineAlternates } from '../../../../../../renderer/features/bom/panel/line-alternates';

type Alternate = BomLine['alternates'][number];
const alternate = (lookup: Alternate['lookup'], partId: string | null = null): Alternate => ({
  partNumber: 'LM358',
  manufacturer: 'TI',
  partId,
  lookup,
});

it.each<[string, Alternate]>([
  ['Found', alternate('found', '7')],
  ['Different part', alternate('found')],
  ['Not found', alternate('none')],
  ['Failed', alternate('uncertain')],
  ['Failed', alternate('limited')],
  ['Looking up…', alternate('waiting')],
  // Its former answer counts until then.
  ['Looking up…', alternate('requested', '7')],
  ['Found', alternate('failed', '7')],
  ['Not looked up', alternate(null)],
])('an alternate is said to be: %s', (state, one) => {
  const { unmount } = render(<LineAlternates alternates={[one]} />);
  expect(screen.getByRole('listitem').textContent).toBe(`LM358 TI ${state}`);
  unmount();
});

it('looking up what a line asks for again costs its part, and those of its alternates where they are used', () => {
  const line = { alternates: [alternate('none'), alternate('found', '7')] };
  expect(notFoundParts(line, { useAlternates: false })).toBe(1);
  expect(notFoundParts(line, { useAlternates: true })).toBe(2);
});
