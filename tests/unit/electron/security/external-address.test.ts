import { describe, expect, it } from 'vitest';
import { externalAddress } from '../../../../electron/security/external-address';
import { createLinkOpener } from '../../../../electron/security/link-opener';

describe('an address out of an answer', () => {
  it.each([
    ['http://datasheet.octopart.com/x.pdf', 'https://datasheet.octopart.com/x.pdf', false],
    ['https://octopart.com/opatz8j6/a1?t=1', 'https://octopart.com/opatz8j6/a1?t=1', false],
    ['https://portal.nexar.com/', 'https://portal.nexar.com/', false],
    ['https://www.ti.com/lit/x.pdf', 'https://www.ti.com/lit/x.pdf', true],
    ['http://manufacturer.example/x.pdf', 'http://manufacturer.example/x.pdf', true],
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
  function opener(answer: boolean, elapsed = () => 0) {
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
      elapsed,
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
    expect(await links.open('https://manufacturer.example/x')).toBe(false);
    expect([opened, asked]).toEqual([[], ['manufacturer.example']]);
  });

  it('many in a row ends, and goes on when time has passed', async () => {
    let now = 0;
    const { links, opened, asked } = opener(false, () => now);
    for (let index = 0; index < 6; index += 1) {
      await links.open(`https://octopart.com/${index}`);
      await links.open('https://manufacturer.example/');
      now += 1000;
    }
    await expect(links.open('https://octopart.com/x')).rejects.toMatchObject({
      failure: { code: 'too-many-links', retryAfterMs: 54_000 },
    });
    await expect(links.open('https://manufacturer.example/')).rejects.toThrow();
    expect([opened.length, asked.length]).toEqual([6, 6]);
    now = 60_000;
    expect(await links.open('https://octopart.com/x')).toBe(true);
  });

  it('a second while the first is asked about does nothing', async () => {
    let say = (_answer: boolean) => {};
    const opened: string[] = [];
    const links = createLinkOpener({
      confirm: () => new Promise((resolve) => (say = resolve)),
      openInBrowser: async (href) => void opened.push(href),
      elapsed: () => 0,
    });
    const first = links.open('https://manufacturer.example/a');
    expect(await links.open('https://octopart.com/b')).toBe(false);
    say(true);
    expect(await first).toBe(true);
    expect(opened).toEqual(['https://manufacturer.example/a']);
  });

  it('what is no web address is a failure', async () => {
    await expect(opener(true).links.open('file:///etc/passwd')).rejects.toMatchObject({
      failure: { code: 'link-not-allowed' },
    });
  });
});
