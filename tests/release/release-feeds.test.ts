import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { belongsToFeed, feedsOf } from '../../build/packing/feeds.mjs';
import { sealRelease } from '../../build/packing/seal-release.mjs';
import { feedFileName } from '../../electron/updates/feed-file-name';
import { newKeys } from '../support/small-release';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-feeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const deb = 'parts-lookup-1.2.3-linux-amd64.deb';
const read = () =>
  JSON.parse(readFileSync(join(folder, 'latest-linux.yml'), 'utf8').replace(/^#.*\n/, '')) as unknown;

it.each([
  ['linux', 'x64', [deb, 'parts-lookup-1.2.3-linux-x86_64.rpm', 'parts-lookup-1.2.3-linux-x86_64.AppImage']],
  ['linux', 'arm64', ['parts-lookup-1.2.3-linux-arm64.deb', 'parts-lookup-1.2.3-linux-aarch64.rpm']],
  ['win32', 'x64', ['parts-lookup-1.2.3-win-x64-setup.exe']],
  ['win32', 'arm64', ['parts-lookup-1.2.3-win-arm64-setup.exe']],
  ['darwin', 'x64', ['parts-lookup-1.2.3-mac-universal.zip']],
  ['darwin', 'arm64', ['parts-lookup-1.2.3-mac-universal.zip']],
] as const)('the feed of %s on %s has the name that the app asks for', (platform, arch, artefacts) => {
  for (const name of artefacts) writeFileSync(join(folder, name), 'made up');
  const feed = feedFileName(platform, arch);
  expect(feedsOf(folder)).toEqual([{ feed, artefacts: [...artefacts].sort() }]);
  expect([feed, `${feed}.sig`].every(belongsToFeed)).toBe(true);
});

it('sealed anew with another percentage, a feed says the rest as before', async () => {
  writeFileSync(join(folder, deb), 'made up');
  await sealRelease(folder, '1.2.3', newKeys, { releaseNotes: '- sorted by total', stagingPercentage: 5 });
  const first = read();
  expect(first).toMatchObject({ releaseNotes: '- sorted by total', stagingPercentage: 5 });
  await sealRelease(folder, '1.2.3', newKeys, { stagingPercentage: 50 });
  expect(read()).toEqual({ ...(first as object), stagingPercentage: 50 });
  await sealRelease(folder, '1.2.3', newKeys, { releaseNotes: '- and by stock' });
  expect(read()).toEqual({ ...(first as object), stagingPercentage: 50, releaseNotes: '- and by stock' });
});

it('what a feed of another version said is not said again', async () => {
  writeFileSync(join(folder, deb), 'made up');
  await sealRelease(folder, '1.2.2', newKeys, { releaseNotes: '- of old', stagingPercentage: 5 });
  await sealRelease(folder, '1.2.3', newKeys);
  expect(read()).not.toHaveProperty('releaseNotes');
  expect(read()).not.toHaveProperty('stagingPercentage');
});
