import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { feedVariables } from '../../build/packing/feed-variables.mjs';
import { makeReleaseKey, publicKeyOf } from '../../build/signing/ed25519.mjs';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-feed-'));
const keys = [publicKeyOf(makeReleaseKey()), publicKeyOf(makeReleaseKey())];
const url = 'https://updates.parts-lookup.example/';
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

function makeProject(ed25519: string[]): string {
  const project = mkdtempSync(join(tempDir, 'p-'));
  mkdirSync(join(project, 'electron', 'release'), { recursive: true });
  const text = JSON.stringify({ ed25519, gpgFingerprints: [] });
  writeFileSync(join(project, 'electron', 'release', 'release-keys.json'), text);
  writeFileSync(
    join(project, 'electron-builder.yml'),
    'win: {signtoolOptions: {publisherName: A Publisher}}',
  );
  return project;
}

describe('a release', () => {
  const project = makeProject(keys);

  it('a release trusts all keys in the repository, and the publisher that the packages name', () => {
    const variables = feedVariables({ kind: 'release', project, env: { UPDATE_FEED_URL: url } });
    expect(variables).toEqual({
      UPDATE_FEED_URL: url,
      UPDATE_PUBLIC_KEY: keys.join(' '),
      UPDATE_PUBLISHER: 'A Publisher',
    });
  });

  it.each([
    ['a key of the environment', project, { UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: keys[0] }],
    ['no key in the repository', makeProject([]), { UPDATE_FEED_URL: url }],
    ['no address', project, {}],
    [
      'a package repository on loopback',
      project,
      { UPDATE_FEED_URL: url, PACKAGE_REPOSITORY_URL: 'http://[::1]/', PACKAGE_REPOSITORY_KEY: 'key.asc' },
    ],
  ])('a release is rejected with %s', (_, of, env) => {
    expect(() => feedVariables({ kind: 'release', project: of, env })).toThrow(/release/);
  });

  it.each([
    ...['http://127.0.0.1', 'https://localhost', 'https://localhost.', 'https://updates.localhost'],
    ...['https://127.1', 'https://[::1]', 'https://parts-lookup.invalid', 'https://invalid'],
  ])('a release is rejected with a feed at %s, which users cannot reach', (UPDATE_FEED_URL) => {
    expect(() => feedVariables({ kind: 'release', project, env: { UPDATE_FEED_URL } })).toThrow(
      'must be an https: address that users can reach',
    );
  });
});

describe.each(['test', 'unsigned'] as const)('%s build', (kind) => {
  const project = makeProject(keys);

  it(`a build of kind ${kind} has the feed that the environment names in full, on loopback too`, () => {
    const env = { UPDATE_FEED_URL: 'http://127.0.0.1:8000/', UPDATE_PUBLIC_KEY: keys[1] };
    expect(feedVariables({ kind, project, env })).toEqual({ ...env, UPDATE_PUBLISHER: 'A Publisher' });
  });

  it(`a build of kind ${kind} has no other feed, since the repository’s keys sign releases only`, () => {
    const variables = feedVariables({ kind, project, env: {} });
    expect(variables).toMatchObject({ UPDATE_FEED_URL: undefined, UPDATE_PUBLIC_KEY: undefined });
  });
});

it.each([{ PACKAGE_REPOSITORY_URL: url }, { PACKAGE_REPOSITORY_KEY: 'key.asc' }])(
  'a package repository needs an address and a key, so %j alone is rejected',
  (env) => {
    const given = { ...env, UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: keys[0] };
    expect(() => feedVariables({ kind: 'test', project: makeProject(keys), env: given })).toThrow(
      'must be set together',
    );
  },
);

it('a configuration without a publisher is rejected', () => {
  const project = makeProject(keys);
  writeFileSync(join(project, 'electron-builder.yml'), 'win: {}');
  expect(() => feedVariables({ kind: 'test', project, env: {} })).toThrow('publisherName');
});
