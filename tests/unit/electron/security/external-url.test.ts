import { describe, expect, it } from 'vitest';
import { externalUrl } from '../../../../electron/security/external-url';

describe('a URL from an answer', () => {
  it.each([
    ['http://datasheet.octopart.com/x.pdf', 'https://datasheet.octopart.com/x.pdf', false],
    ['https://octopart.com/opatz8j6/a1?t=1', 'https://octopart.com/opatz8j6/a1?t=1', false],
    ['https://portal.nexar.com/', 'https://portal.nexar.com/', false],
    ['https://www.ti.com/lit/x.pdf', 'https://www.ti.com/lit/x.pdf', true],
    ['http://manufacturer.example/x.pdf', 'http://manufacturer.example/x.pdf', true],
    ['https://octopart.com.evil.example/', 'https://octopart.com.evil.example/', true],
    ['https://evil-octopart.com/', 'https://evil-octopart.com/', true],
  ])('%s is opened as %s', (url, href, foreign) => expect(externalUrl(url)).toMatchObject({ href, foreign }));

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://host/share',
    'parts-lookup://x',
    'https://user:password@octopart.com/',
    'octopart.com',
    '',
  ])('%s is never opened', (url) => expect(externalUrl(url)).toBeNull());
});
