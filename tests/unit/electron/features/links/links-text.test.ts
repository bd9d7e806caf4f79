import { expect, it } from 'vitest';
import { linksText } from '../../../../../electron/features/links/links-text';

const part = (mpn: string, source: 'nexar' | 'sample' = 'nexar') => ({
  mpn,
  manufacturer: { id: '1', name: 'Texas Instruments' },
  source,
});
const link = (mpn: string) => `parts-lookup://part?mpn=${mpn}&manufacturer=Texas%20Instruments&qty=87`;

it('puts the address of Octopart below the app’s own, part by part', () => {
  const octopart = 'https://octopart.com/lm358-texas+instruments-1';
  expect(
    linksText(
      [
        { part: part('LM358'), octopart },
        { part: part('TL072'), octopart: null },
      ],
      87,
    ),
  ).toBe([link('LM358'), octopart, link('TL072')].join('\n'));
});

it.each([
  ['of another host', part('LM358'), 'https://octopart.com.example/lm358'],
  ['with another scheme', part('LM358'), 'file:///etc/passwd'],
  ['of a sample part, which Octopart does not have', part('LM358', 'sample'), 'https://octopart.com/lm358'],
])('passes no address on %s', (_, linked, octopart) => {
  expect(linksText([{ part: linked, octopart }], 87)).toBe(link('LM358'));
});

it('leaves out a manufacturer that the service did not name', () => {
  expect(linksText([{ part: { ...part('X1'), manufacturer: null }, octopart: null }], 5)).toBe(
    'parts-lookup://part?mpn=X1&qty=5',
  );
});
