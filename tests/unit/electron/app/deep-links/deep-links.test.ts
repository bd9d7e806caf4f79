import { expect, it } from 'vitest';
import { createDeepLinks, withoutDeepLinks } from '../../../../../electron/app/deep-links/deep-links';

it('an app that starts anew is not given the same link once more, nor one that was refused', () => {
  const words = ['--profile', '--', 'parts-lookup://search?mpn=LM358', 'parts-lookup://settings'];
  expect(withoutDeepLinks(words)).toEqual(['--profile', '--']);
});

it('a link is taken once, and the latest counts', () => {
  const links = createDeepLinks();
  let told = 0;
  links.receive(['parts-lookup', '--switch', 'parts-lookup://search?mpn=LM358']);
  links.onReceived(() => {
    told += 1;
  });
  links.receive(['parts-lookup://search?mpn=TL072']);
  links.receive(['parts-lookup', '/some/file']);
  expect(told).toBe(1);
  expect(links.take()).toMatchObject({ text: 'TL072' });
  expect(links.take()).toBeNull();
});
