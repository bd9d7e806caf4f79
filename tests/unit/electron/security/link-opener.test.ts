import { describe, expect, it } from 'vitest';
import { createLinkOpener } from '../../../../electron/security/link-opener';

describe('opening a link', () => {
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

  it('of the service’s own hosts asks nothing', async () => {
    const { links, opened, asked } = opener(false);
    expect(await links.open('http://octopart.com/x')).toBe(true);
    expect([opened, asked]).toEqual([['https://octopart.com/x'], []]);
  });

  it('to a foreign host asks first, and does nothing if the user declines', async () => {
    const { links, opened, asked } = opener(false);
    expect(await links.open('https://manufacturer.example/x')).toBe(false);
    expect([opened, asked]).toEqual([[], ['manufacturer.example']]);
  });

  it('fails beyond the limit per minute, and works again when time has passed', async () => {
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

  it('does nothing while the user is asked about another one', async () => {
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

  it('fails for what is not a web address', async () => {
    await expect(opener(true).links.open('file:///etc/passwd')).rejects.toMatchObject({
      failure: { code: 'link-not-allowed' },
    });
  });
});
