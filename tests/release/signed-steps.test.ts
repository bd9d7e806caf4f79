import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { repositoryArchive } from '../../build/packing/repository-metadata.mjs';
import { readSignedVersion, signRelease } from '../../build/packing/sign-release.mjs';
import { makeReleaseKey } from '../../build/signing/ed25519.mjs';
import { newKeys, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';
import { openWorkspace, type Workspace } from './step-runner';

/** The shell in the release workflow from the seal to the apps: what each step must let pass, and what it must not. */
const tempDir = mkdtempSync(join(tmpdir(), 'parts-steps-'));
let workspace: Workspace;
const at = (path: string) => join(workspace.folder, path);
const sealed = join(tempDir, 'sealed');
const [deb, contents, tar, setup] = [
  ...['linux-amd64.deb', 'linux-x64.contents', 'linux-x64.tar.gz', 'win-x64-setup.exe'],
].map((ending) => `parts-lookup-1.2.3-${ending}`) as [string, string, string, string];
const artifacts = [deb, contents, tar, setup];
const rpm = 'parts-lookup-1.2.3-linux-x86_64.rpm';
/** What a package repository has besides the packages, by path; made up. */
const repositoryFiles: Record<string, string> = { InRelease: 'lists', 'repodata/repomd.xml': 'lists' };
/** The release as it lies at GitHub: the same files without folders. */
let uploaded: string;

beforeAll(() => {
  mkdirSync(sealed);
  for (const name of artifacts) writeFileSync(join(sealed, name), `made up: ${name}`);
  signRelease(sealed, '1.2.3', newKeys);
});
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));
beforeEach(() => {
  workspace = openWorkspace(tempDir);
  cpSync(sealed, at('release'), { recursive: true });
  upload();
  workspace.answer('commits/v1.2.3', { sha: 'c0ffee' });
});

function upload(): void {
  uploaded = mkdtempSync(join(tempDir, 'uploaded-'));
  execFileSync('find', [at('release'), '-type', 'f', '-exec', 'cp', '-t', uploaded, '{}', '+']);
}

/** What the job `verify` hands on: the names and checksums of what it has judged. */
const judged = async () => (await workspace.run('verify-signed', 'List what was judged')).outputs.files ?? '';

async function fetchDraft(): Promise<void> {
  const names = readdirSync(uploaded);
  workspace.answer(
    'releases/7/assets',
    names.map((name, id) => ({ id, name })),
  );
  for (const [id, name] of names.entries()) workspace.answer(`releases/assets/${id}`, join(uploaded, name));
  expect(await workspace.passes('publish', "Fetch the draft's own files", { RELEASE: '7' })).toBe(true);
}

/** Serves the uploaded files, and the repository beside its packages; at one address it may act otherwise. */
async function look(FILES: string, changed = '', act: (response: ServerResponse) => void = () => undefined) {
  rmSync(at('release'), { recursive: true });
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const name = url.replace(/^\/(updates|linux)\//, '');
    asked.push(name);
    if (name === changed) act(response);
    else response.end(repositoryFiles[name] ?? readFileSync(join(uploaded, name)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const status = await workspace.passes('served', 'The apps are served what was judged, without a redirect', {
    UPDATE_FEED_URL: `http://127.0.0.1:${port}/updates`,
    PACKAGE_REPOSITORY_URL: `http://127.0.0.1:${port}/linux/`,
    DRAFT: uploaded,
    FILES,
  });
  server.closeAllConnections();
  server.close();
  return { passes: status, asked: asked.sort() };
}

/** Runs what compares a job's files with those that were judged, and says whether the job went on. */
const compare = {
  async sign(FILES: string) {
    rmSync(at('release'), { recursive: true });
    cpSync(uploaded, at('release'), { recursive: true });
    return workspace.passes('sign', 'They are the files that were judged', { FILES });
  },
  async publish(FILES: string) {
    await fetchDraft();
    const step = 'Publish the draft, if its files are still those that were judged';
    const { status, calls } = await workspace.run('publish', step, { FILES, RELEASE: '7' });
    const published = calls.includes(
      'api --method PATCH repos/somebody/parts-lookup/releases/7 -f tag_name=v1.2.3 -f name=v1.2.3 ' +
        '-F draft=false -f make_latest=true',
    );
    expect(status === 0).toBe(published);
    return published;
  },
  served: async (FILES: string) => (await look(FILES)).passes,
};

describe.each(['sign', 'publish', 'served'] as const)('%s', (job) => {
  it.each([
    ['the very files', true, () => undefined],
    ['an artifact exchanged', false, () => writeFileSync(join(uploaded, deb), 'another')],
    ['a file more', false, () => writeFileSync(join(uploaded, `${deb}.zip`), 'another')],
    ['a file less', false, () => rmSync(join(uploaded, 'SHA256SUMS.asc'))],
  ])('with %s it goes on: %s', async (_, expected, exchange) => {
    const FILES = await judged();
    exchange();
    expect(await compare[job](FILES)).toBe(expected);
  });
});

it('publish: nothing where the tag leads to another commit by now', async () => {
  workspace.answer('commits/v1.2.3', { sha: 'c0ffee0' });
  expect(await compare.publish(await judged())).toBe(false);
});

it('seal: needs no package, takes notes and percentage, and seals nothing with a key missing', async () => {
  for (const name of ['build', 'docs', 'package.json'])
    cpSync(join(projectFolder, name), at(name), { recursive: true });
  const env = { RELEASE_PERCENTAGE: '5', PARTS_LOOKUP_RELEASE_KEY: makeReleaseKey() };
  expect(await workspace.passes('sign', 'Seal', env)).toBe(false);
  expect(readSignedVersion(at('release'))).toBe('1.2.3');
  const PARTS_LOOKUP_GPG_KEY = makeGpgKey(at('gpg'), 'throw-away').secretKey;
  const gpg = { PARTS_LOOKUP_GPG_KEY, PARTS_LOOKUP_GPG_PASSPHRASE: 'throw-away' };
  expect(await workspace.passes('sign', 'Seal', { ...env, ...gpg })).toBe(true);
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  expect(readSignedVersion(at('release'))).toBe(version);
  const feed = readFileSync(at('release/latest.yml'), 'utf8').replace(/^#.*\n/, '');
  const releaseNotes = readFileSync(at('docs/release-notes.md'), 'utf8').trim();
  expect(JSON.parse(feed)).toMatchObject({ version, releaseNotes, stagingPercentage: 5 });
});

it('attest: hands over every artifact, and no line that the action would refuse the whole file for', async () => {
  expect(await workspace.passes('attest', 'List the subjects')).toBe(true);
  const lines = readFileSync(at('subjects'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) expect(line).toMatch(/^(?:[0-9a-f]{64}|[0-9a-f]{128}) /);
  expect(lines.map((line) => line.slice(66))).toEqual(artifacts);
});

it('draft: is made by one call, whose number takes every file and is handed on', async () => {
  const { status, outputs, calls } = await workspace.run('draft', 'Draft the release');
  expect({ status, outputs }).toEqual({ status: 0, outputs: { release: '7' } });
  expect(calls[0]).toBe(
    'api --method POST repos/somebody/parts-lookup/releases -f tag_name=v1.2.3 -f name=v1.2.3 ' +
      '-F draft=true -F generate_release_notes=true --jq .id',
  );
  const read = (folder: string) =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(read(workspace.uploaded)).toEqual(read(uploaded));
});

it('publish: asks for the provenance of each artifact, and fails for one without', async () => {
  await fetchDraft();
  const step = 'Each artifact comes from this workflow, at this commit';
  const { status, calls } = await workspace.run('publish', step);
  expect(status).toBe(0);
  const workflow = 'somebody/parts-lookup/.github/workflows/release.yml';
  expect(calls.filter((call) => call.startsWith('attestation'))).toEqual(
    artifacts.map(
      (name) =>
        `attestation verify draft/${name} --repo somebody/parts-lookup --signer-workflow ${workflow} ` +
        '--source-digest c0ffee --source-ref refs/tags/v1.2.3 --deny-self-hosted-runners',
    ),
  );
  expect(await workspace.passes('publish', step, { UNATTESTED: `draft/${setup}` })).toBe(false);
});

const feeds = ['latest-linux.yml', 'latest-linux.yml.sig', 'latest.yml', 'latest.yml.sig', deb, setup];

it('served: asks for feeds, signatures and what they name', async () => {
  expect(await look(await judged())).toEqual({ passes: true, asked: feeds });
});

it.each<[string, string, (response: ServerResponse) => void]>([
  ['an old feed', 'latest.yml', (response) => response.end('# of old')],
  ['half an artifact', deb, (response) => response.end('made up')],
  ['a redirect', deb, (response) => response.writeHead(302, { location: `/other/${deb}` }).end()],
])('served: fails for %s', async (_, changed, act) => {
  expect((await look(await judged(), changed, act)).passes).toBe(false);
});

it('served: compares the package repository that a release has, with its packages', async () => {
  const names = Object.keys(repositoryFiles);
  for (const name of names) workspace.lay(`metadata/${name}`, repositoryFiles[name] ?? '');
  const archive = at(join('release', repositoryArchive('1.2.3')));
  execFileSync('tar', ['-czf', archive, '-C', at('metadata'), ...names]);
  workspace.lay(`release/${rpm}`, 'made up');
  upload();
  const FILES = await judged();
  expect(await look(FILES)).toEqual({ passes: true, asked: [...feeds, deb, rpm, ...names].sort() });
  for (const name of [...names, rpm])
    expect((await look(FILES, name, (response) => response.end('of old'))).passes, name).toBe(false);
});
