import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { checkBuiltInFeed } from '../../build/release-check/app/check-built-in-feed.mjs';
import { makeReleaseKey, publicKeyOf } from '../../build/signing/ed25519.mjs';
import { projectFolder } from '../support/small-release';

const keys = [publicKeyOf(makeReleaseKey()), publicKeyOf(makeReleaseKey())];
const publisher = 'Parts Lookup contributors';
const url = 'https://updates.parts-lookup.example/';
const app = { artifact: 'x', system: 'linux-x64', root: '', program: '', resources: '', contents: new Map() };

const check = (...codes: string[]) =>
  checkBuiltInFeed(
    app,
    codes.map((code, index) => ({
      path: `dist/main/${index}.cjs`,
      unpacked: false,
      content: Buffer.from(code),
      hash: undefined,
    })),
    { keys, publisher },
  );
const validFeed = { url, publicKeys: keys, publisher, packageRepository: null };
const constant = (feed: object) => `f(${JSON.stringify({ ...validFeed, ...feed })})`;

/** Bundles the module that contains the constant. */
async function bundle(feed: object): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { BUILD_UPDATE_FEED: JSON.stringify({ ...validFeed, ...feed }) },
    build: {
      write: false,
      lib: { entry: join(projectFolder, 'electron/features/updates/update-feed.ts'), formats: ['cjs'] },
      rollupOptions: { external: [/^node:/] },
    },
  });
  const [output] = [result].flat();
  return output && 'output' in output ? output.output[0].code : '';
}

it('reads the built-in feed back from the bundler’s output', async () => {
  expect(check(await bundle({}))).toEqual([]);
  expect(check(await bundle({ packageRepository: url }))).toEqual([]);
  expect(check(await bundle({ publisher: null }))).toEqual([
    'x: it would accept Windows updates signed by anybody, not by Parts Lookup contributors',
  ]);
});

it.each(['https://localhost/', 'no address'])('rejects a feed at %s, which users cannot reach', (url) => {
  expect(check(constant({ url }))).toEqual([`x: it looks for updates at ${url}, which users cannot reach`]);
});

it('rejects a package repository that users cannot reach', () => {
  expect(check(constant({ packageRepository: 'http://127.0.0.1:8000/' }))).toEqual([
    'x: it names a package repository at http://127.0.0.1:8000/, which users cannot reach',
  ]);
});

it('rejects an app without a feed or with two', () => {
  expect(check(JSON.stringify(keys))).toEqual(['x: it has 0 built-in feeds, not one']);
  expect(check(constant({}), constant({}))).toEqual(['x: it has 2 built-in feeds, not one']);
});

it('requires the project’s keys, all of them and no others', () => {
  const stranger = publicKeyOf(makeReleaseKey());
  expect(check(constant({ publicKeys: [stranger, keys[1]] }))).toEqual([
    `x: it would reject updates signed by the release key ${keys[0]}`,
    `x: it would accept updates signed by the unknown key ${stranger}`,
  ]);
});
