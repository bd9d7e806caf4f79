import { expect, it } from 'vitest';
import { createDeepLinks, withoutDeepLinks } from '../../../../../electron/app/deep-links/deep-links';

it('gives a restarted app neither the link that it was started with nor one that was refused', () => {
  const args = ['--profile', '--', 'parts-lookup://search?mpn=LM358', 'parts-lookup://settings'];
  expect(withoutDeepLinks(args)).toEqual(['--profile', '--']);
});

it('hands out the latest link, once', () => {
  const links = createDeepLinks();
  let notified = 0;
  links.receive(['parts-lookup', '--switch', 'parts-lookup://search?mpn=LM358']);
  links.onReceived(() => {
    notified += 1;
  });
  links.receive(['parts-lookup://search?mpn=TL072']);
  links.receive(['parts-lookup', '/some/file']);
  expect(notified).toBe(1);
  expect(links.take()).toMatchObject({ text: 'TL072' });
  expect(links.take()).toBeNull();
});
