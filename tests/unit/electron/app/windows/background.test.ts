import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { background } from '../../../../../electron/app/windows/background';

it('A window has the page’s own background, so that nothing flashes before the page paints', () => {
  const tokens = readFileSync('renderer/ui/tokens.css', 'utf8');
  const [, light, dark] = /--canvas: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect(background).toEqual({ light, dark });
});
