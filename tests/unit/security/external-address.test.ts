import { describe, expect, it } from 'vitest';
import { externalAddress } from '../../../electron/security/external-address';
import { createLinkOpener } from '../../../electron/security/link-opener';

describe('an address out of an answer', () => {
  it.each([
    ['http://datasheet.octopart.com/x.pdf', 'https://datasheet.octopart.com/x.pdf', false],
    ['https://octopart.com/opatz8j6/a1?t=1', 'https://octopart.com/opatz8j6/a1?t=1', false],
    ['https://portal.nexar.com/', 'https://portal.nexar.com/', false],
    ['https://www.ti.com/lit/x.pdf', 'https://www.ti.com/lit/x.pdf', true],
    ['http://maker.example/x.pdf', 'http://maker.example/x.pdf', true],
    ['https://octopart.com.evil.example/', 'https://octopart.com.evil.example/', true],
    ['https://evil-octopart.com/', 'https://evil-octopart.com/', true],
  ])('%s is opened as %s', (address, href, foreign) =>
    expect(externalAddress(address)).toMatchObject({ href, foreign }),
  );

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://host/share',
    'parts-lookup://x',
    'https://user:password@octopart.com/',
    'octopart.com',
    '',
  ])('%s is never opened', (address) => expect(externalAddress(address)).toBeNull());
});

describe('opening', () => {
  function opener(answer: boolean) {
    const opened: string[] = [];
    const asked: string[] = [];
    const links = createLinkOpener({
      confirm: async ({ host }) => {
        asked.push(host);
        return answer;
      },
      openInBrowser: async (href) => {
        opened.push(href);
      },
    });
    return { links, opened, asked };
  }

  it('the service’s own hosts asks nothing', async () => {
    const { links, opened, asked } = opener(false);
    expect(await links.open('http://octopart.com/x')).toBe(true);
    expect([opened, asked]).toEqual([['https://octopart.com/x'], []]);
  });

  it('a foreign host names it first, and a no is a no', async () => {
    const { links, opened, asked } = opener(false);
    expect(await links.open('https://maker.example/x')).toBe(false);
    expect([opened, asked]).toEqual([[], ['maker.example']]);
  });

  it('what is no web address is a failure', async () => {
    await expect(opener(true).links.open('file:///etc/passwd')).rejects.toMatchObject({
      failure: { code: 'link-not-allowed' },
    });
  });
});
