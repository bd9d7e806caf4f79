import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { repositoryArchive } from '../../build/packing/repository-metadata.mjs';
import { readSignedVersion, signRelease } from '../../build/packing/sign-release.mjs';
import { makeReleaseKey } from '../../build/signing/ed25519.mjs';
import { startStaticServer } from '../static-server/static-server';
import { newKeys, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';
import { openWorkspace, type Workspace } from './step-runner';

/** The scripts in the release workflow from signing on: what each step must accept and reject. */
const tempDir = mkdtempSync(join(tmpdir(), 'parts-steps-'));
let workspace: Workspace;
const at = (path: string) => join(workspace.folder, path);
const signed = join(tempDir, 'signed');
const [deb, contents, tar, setup] = [
  ...['linux-amd64.deb', 'linux-x64.contents', 'linux-x64.tar.gz', 'win-x64-setup.exe'],
].map((ending) => `parts-lookup-1.2.3-${ending}`) as [string, string, string, string];
const artifacts = [deb, contents, tar, setup];
const rpm = 'parts-lookup-1.2.3-linux-x86_64.rpm';
/** Made-up metadata of a package repository, by path. */
const repositoryFiles: Record<string, string> = { InRelease: 'lists', 'repodata/repomd.xml': 'lists' };
/** The release's files on GitHub, which has no folders. */
let uploaded: string;

beforeAll(() => {
  mkdirSync(signed);
  for (const name of artifacts) writeFileSync(join(signed, name), `made up: ${name}`);
  signRelease(signed, '1.2.3', newKeys);
});
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));
beforeEach(() => {
  workspace = openWorkspace(tempDir);
  cpSync(signed, at('release'), { recursive: true });
  upload();
  workspace.answer('commits/v1.2.3', { sha: 'c0ffee' });
});

function upload(): void {
  uploaded = mkdtempSync(join(tempDir, 'uploaded-'));
  execFileSync('find', [at('release'), '-type', 'f', '-exec', 'cp', '-t', uploaded, '{}', '+']);
}

/** The output of the job `verify-signed`: names and checksums of the files that it has verified. */
const verifiedFiles = async () =>
  (await workspace.run('verify-signed', 'List the verified files')).outputs.files ?? '';

async function fetchDraft(): Promise<void> {
  const names = readdirSync(uploaded);
  workspace.answer(
    'releases/7/assets',
    names.map((name, id) => ({ id, name })),
  );
  for (const [id, name] of names.entries()) workspace.answer(`releases/assets/${id}`, join(uploaded, name));
  expect(await workspace.passes('publish', "Download the draft's files", { RELEASE: '7' })).toBe(true);
}

/**
 * Serves the uploaded files, and the repository beside its packages, to the job `served`.
 * @param changed a file that is served with `respond` instead
 */
async function checkServed(
  FILES: string,
  changed = '',
  respond: (response: ServerResponse) => void = () => undefined,
) {
  rmSync(at('release'), { recursive: true });
  const served = mkdtempSync(join(tempDir, 'served-'));
  for (const folder of ['updates', 'linux']) cpSync(uploaded, join(served, folder), { recursive: true });
  for (const [name, content] of Object.entries(repositoryFiles)) {
    mkdirSync(dirname(join(served, 'linux', name)), { recursive: true });
    writeFileSync(join(served, 'linux', name), content);
  }
  const server = await startStaticServer(served);
  if (changed) for (const folder of ['updates', 'linux']) server.answer(`${folder}/${changed}`, respond);
  const passes = await workspace.passes(
    'served',
    'Check that the servers return the verified files without a redirect',
    {
      UPDATE_FEED_URL: `${server.url}updates`,
      PACKAGE_REPOSITORY_URL: `${server.url}linux/`,
      DRAFT: uploaded,
      FILES,
    },
  );
  await server.close();
  return { passes, requests: server.requests.map((path) => path.replace(/^(updates|linux)\//, '')).sort() };
}

/** Runs the step of a job that compares its files with the verified ones, and returns whether it passes. */
const compare = {
  async sign(FILES: string) {
    rmSync(at('release'), { recursive: true });
    cpSync(uploaded, at('release'), { recursive: true });
    return workspace.passes('sign', 'Check that these are the verified files', { FILES });
  },
  async publish(FILES: string) {
    await fetchDraft();
    const step = 'Publish the draft if its files are the verified ones';
    const { status, calls } = await workspace.run('publish', step, { FILES, RELEASE: '7' });
    const published = calls.includes(
      'api --method PATCH repos/somebody/parts-lookup/releases/7 -f tag_name=v1.2.3 -f name=v1.2.3 ' +
        '-F draft=false -f make_latest=true',
    );
    expect(status === 0).toBe(published);
    return published;
  },
  served: async (FILES: string) => (await checkServed(FILES)).passes,
};

describe.each(['sign', 'publish', 'served'] as const)('%s', (job) => {
  it.each([
    ['the verified files', true, () => undefined],
    ['a replaced artifact', false, () => writeFileSync(join(uploaded, deb), 'another')],
    ['an added file', false, () => writeFileSync(join(uploaded, `${deb}.zip`), 'another')],
    ['a missing file', false, () => rmSync(join(uploaded, 'SHA256SUMS.asc'))],
  ])(`${job}: with %s, the step passes: %s`, async (_, expected, replace) => {
    const FILES = await verifiedFiles();
    replace();
    expect(await compare[job](FILES)).toBe(expected);
  });
});

it('publish: the step fails if the tag points to another commit by now', async () => {
  workspace.answer('commits/v1.2.3', { sha: 'c0ffee0' });
  expect(await compare.publish(await verifiedFiles())).toBe(false);
});

it('sign: the step needs no npm package, uses notes and percentage, and fails without every key', async () => {
  for (const name of ['build', 'docs', 'package.json'])
    cpSync(join(projectFolder, name), at(name), { recursive: true });
  const env = { RELEASE_PERCENTAGE: '5', PARTS_LOOKUP_RELEASE_KEY: makeReleaseKey() };
  expect(await workspace.passes('sign', 'Sign', env)).toBe(false);
  expect(readSignedVersion(at('release'))).toBe('1.2.3');
  const PARTS_LOOKUP_GPG_KEY = makeGpgKey(at('gpg'), 'throwaway').secretKey;
  const gpg = { PARTS_LOOKUP_GPG_KEY, PARTS_LOOKUP_GPG_PASSPHRASE: 'throwaway' };
  expect(await workspace.passes('sign', 'Sign', { ...env, ...gpg })).toBe(true);
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  expect(readSignedVersion(at('release'))).toBe(version);
  const feed = readFileSync(at('release/latest.yml'), 'utf8').replace(/^#.*\n/, '');
  const releaseNotes = readFileSync(at('docs/release-notes.md'), 'utf8').trim();
  expect(JSON.parse(feed)).toMatchObject({ version, releaseNotes, stagingPercentage: 5 });
}, 60_000);

it('attest: the step lists every artifact, and no line that would make the action reject the file', async () => {
  expect(await workspace.passes('attest', 'List the subjects of the attestation')).toBe(true);
  const lines = readFileSync(at('subjects'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) expect(line).toMatch(/^(?:[0-9a-f]{64}|[0-9a-f]{128}) /);
  expect(lines.map((line) => line.slice(66))).toEqual(artifacts);
});

it('draft: the step creates one release, uploads every file to its ID and outputs the ID', async () => {
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

it('publish: the step verifies the attestation of each artifact, and fails if one is missing', async () => {
  await fetchDraft();
  const step = 'Verify that this workflow built each artifact from this commit';
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

it('served: the step requests feeds, signatures and the files that they name', async () => {
  expect(await checkServed(await verifiedFiles())).toEqual({ passes: true, requests: feeds });
});

it.each<[string, string, (response: ServerResponse) => void]>([
  ['an old feed', 'latest.yml', (response) => response.end('# old')],
  ['half an artifact', deb, (response) => response.end('made up')],
  ['a redirect', deb, (response) => response.writeHead(302, { location: `/other/${deb}` }).end()],
])('served: the step fails with %s', async (_, changed, respond) => {
  expect((await checkServed(await verifiedFiles(), changed, respond)).passes).toBe(false);
});

it('served: the step compares the release’s package repository and its packages', async () => {
  const names = Object.keys(repositoryFiles);
  for (const name of names) workspace.write(`metadata/${name}`, repositoryFiles[name] ?? '');
  const archive = at(join('release', repositoryArchive('1.2.3')));
  execFileSync('tar', ['-czf', archive, '-C', at('metadata'), ...names]);
  workspace.write(`release/${rpm}`, 'made up');
  upload();
  const FILES = await verifiedFiles();
  expect(await checkServed(FILES)).toEqual({ passes: true, requests: [...feeds, deb, rpm, ...names].sort() });
  for (const name of [...names, rpm])
    expect((await checkServed(FILES, name, (response) => response.end('old'))).passes, name).toBe(false);
});
