import { expect, it } from 'vitest';
import { isProblem } from '../../../../../../../electron/shared/domain/bom/document/is-problem';

it('A line that no order covers or that needs a decision is a problem', () => {
  expect(isProblem({ problems: ['needs-review'] })).toBe(true);
  expect(isProblem({ problems: ['excess', 'not-in-plan'] })).toBe(true);
});

it('Extra pieces, a single source and expired prices are none', () => {
  expect(isProblem({ problems: ['excess', 'single-source', 'stale'] })).toBe(false);
  expect(isProblem({ problems: [] })).toBe(false);
});
