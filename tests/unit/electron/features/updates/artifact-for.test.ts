import { describe, expect, it } from 'vitest';
import { artifactFor } from '../../../../../electron/features/updates/feed-answer';

const feed = (...names: string[]) => ({
  version: '1.1.0',
  files: names.map((url) => ({ url, sha512: 'made up', size: 1 })),
});

describe('the artifact that replaces this copy', () => {
  it.each([
    ['deb', 'x64', 'app-linux-amd64.deb'],
    ['rpm', 'x64', 'app-linux-x86_64.rpm'],
    ['exe', 'x64', 'app-win-x64-setup.exe'],
    ['exe', 'arm64', 'app-win-arm64-setup.exe'],
    ['zip', 'arm64', 'app-mac-universal.zip'],
  ] as const)('has its kind and processor: %s, %s', (kind, arch, expected) => {
    const all = feed(
      'app-win-arm64-setup.exe',
      'app-win-x64-setup.exe',
      'app-linux-amd64.deb',
      'app-linux-x86_64.rpm',
      'app-mac-universal.zip',
    );
    expect(artifactFor(all, kind, arch).url).toBe(expected);
  });

  it('is never for another processor', () => {
    expect(() => artifactFor(feed('app-linux-arm64.AppImage'), 'AppImage', 'x64')).toThrow('for x64');
    expect(() => artifactFor(feed('app-linux-amd64.deb'), 'deb', 'arm64')).toThrow('for arm64');
  });

  it('may name no processor', () => {
    expect(artifactFor(feed('app.AppImage'), 'AppImage', 'arm64').url).toBe('app.AppImage');
  });
});
