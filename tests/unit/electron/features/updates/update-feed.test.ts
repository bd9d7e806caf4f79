import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { updateFeedOfBuild } from '../../../../../build/packing/update-feed-of-build.mjs';
import { plainNotes } from '../../../../../electron/features/updates/plain-notes';

const spki = (type: 'ed25519' | 'x25519') =>
  // The two calls differ only in type.
  (type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')).publicKey
    .export({ format: 'der', type: 'spki' })
    .toString('base64');
const key = spki('ed25519');
const url = 'https://updates.example/parts-lookup/';

describe('a build', () => {
  it('does not update itself without a URL and a key', () => {
    expect(updateFeedOfBuild({})).toBeNull();
  });

  it('includes both, the folder with a trailing slash', () => {
    expect(updateFeedOfBuild({ UPDATE_FEED_URL: url.slice(0, -1), UPDATE_PUBLIC_KEY: key })).toEqual({
      url,
      publicKeys: [key],
      publisher: null,
      packageRepository: null,
    });
    const loopback = { UPDATE_FEED_URL: 'http://127.0.0.1:8080/', UPDATE_PUBLIC_KEY: key };
    expect(updateFeedOfBuild(loopback)?.url).toBe('http://127.0.0.1:8080/');
    const next = spki('ed25519');
    const replacing = { UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: `${key} ${next}`, UPDATE_PUBLISHER: 'Ada' };
    expect(updateFeedOfBuild(replacing)).toMatchObject({ publicKeys: [key, next], publisher: 'Ada' });
  });

  it('includes the package repository that belongs to them', () => {
    const environment = {
      UPDATE_FEED_URL: url,
      UPDATE_PUBLIC_KEY: key,
      PACKAGE_REPOSITORY_URL: `${url}linux`,
    };
    expect(updateFeedOfBuild(environment)?.packageRepository).toBe(`${url}linux/`);
  });

  it.each([
    ['an address alone', { UPDATE_FEED_URL: url }],
    ['a key alone', { UPDATE_PUBLIC_KEY: key }],
    ['plain http', { UPDATE_FEED_URL: 'http://updates.example/', UPDATE_PUBLIC_KEY: key }],
    ['a file', { UPDATE_FEED_URL: 'file:///tmp/', UPDATE_PUBLIC_KEY: key }],
    ['a query', { UPDATE_FEED_URL: `${url}?token=1`, UPDATE_PUBLIC_KEY: key }],
    ['a password', { UPDATE_FEED_URL: 'https://ada:x@updates.example/', UPDATE_PUBLIC_KEY: key }],
    ['no key', { UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: 'bm90IGEga2V5' }],
    ['a package repository alone', { PACKAGE_REPOSITORY_URL: url }],
    [
      'a package repository on plain http',
      { UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: key, PACKAGE_REPOSITORY_URL: 'http://updates.example/' },
    ],
    ['another kind of key', { UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: spki('x25519') }],
  ])('is not made with %s', (_what, environment) => {
    expect(() => updateFeedOfBuild(environment)).toThrow();
  });
});

it('Release notes are text without control characters that could reverse or hide it', () => {
  expect(plainNotes('a\r\nb\u202Egnp.exe\u0000\u001B[31m\n\n\n\n<b>c</b>\tµ ')).toBe(
    'a\nbgnp.exe[31m\n\n<b>c</b>\tµ',
  );
});
