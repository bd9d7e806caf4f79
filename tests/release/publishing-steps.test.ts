import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listArtefacts } from '../../build/packing/seal-release.mjs';
import {
  exchange,
  exchanges,
  type HandedFiles,
  judgedFiles,
  makeHandedFiles,
  repositoryFiles,
  rpm,
} from './handed-files';
import { openWorkspace, type Workspace } from './step-runner';

/** The shell in the release workflow from the draft to the apps: what each step must let pass, and what it must not. */
const place = mkdtempSync(join(tmpdir(), 'parts-steps-'));
let files: HandedFiles;
let workspace: Workspace;

beforeAll(async () => {
  files = await makeHandedFiles(place);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(() => {
  workspace = openWorkspace(place);
});

describe('draft', () => {
  const run = () => workspace.run('draft', 'Draft the release');

  it('is made by one call, whose number takes every file and is handed on', async () => {
    files.handOver(workspace);
    const { status, outputs, calls } = await run();
    expect(status).toBe(0);
    expect(outputs).toEqual({ release: '7' });
    expect(calls[0]).toBe(
      'api --method POST repos/somebody/parts-lookup/releases -f tag_name=v1.2.3 -f name=v1.2.3 ' +
        '-F draft=true -F generate_release_notes=true --jq .id',
    );
    const uploaded = readdirSync(workspace.uploaded).sort();
    expect(uploaded).toEqual(readdirSync(files.upload()).sort());
    expect(readFileSync(join(workspace.uploaded, 'SHA256SUMS'))).toEqual(
      readFileSync(join(files.sealed, 'SHA256SUMS')),
    );
  });
});

describe('publish', () => {
  const publishing =
    'api --method PATCH repos/somebody/parts-lookup/releases/7 -f tag_name=v1.2.3 -f name=v1.2.3 ' +
    '-F draft=false -f make_latest=true';
  const RELEASE = '7';

  beforeEach(() => workspace.answer('commits/v1.2.3', { sha: 'c0ffee' }));

  /** Fetches the draft, whose assets are the files of a folder. */
  async function fetchDraft(uploaded: string): Promise<void> {
    const names = readdirSync(uploaded);
    workspace.answer(
      'releases/7/assets',
      names.map((name, id) => ({ id, name })),
    );
    for (const [id, name] of names.entries()) workspace.answer(`releases/assets/${id}`, join(uploaded, name));
    const { status } = await workspace.run('publish', "Fetch the draft's own files", { RELEASE });
    expect(status).toBe(0);
    expect(readdirSync(join(workspace.folder, 'draft'))).toEqual(names);
  }
  const publish = (FILES: string) =>
    workspace.run('publish', 'Publish the draft, if its files are still those that were judged', {
      FILES,
      RELEASE,
    });

  it('publishes a draft of the very files', async () => {
    files.handOver(workspace);
    await fetchDraft(files.upload());
    const { status, calls } = await publish(await judgedFiles(workspace));
    expect(status).toBe(0);
    expect(calls.at(-1)).toBe(publishing);
  });

  it.each(exchanges)('publishes nothing where %s after it was judged', async (_, name, content) => {
    files.handOver(workspace);
    const uploaded = files.upload();
    exchange(uploaded, name, content);
    await fetchDraft(uploaded);
    const { status, calls } = await publish(await judgedFiles(workspace));
    expect(status).not.toBe(0);
    expect(calls).not.toContain(publishing);
  });

  it('publishes nothing where the tag leads to another commit by now', async () => {
    files.handOver(workspace);
    await fetchDraft(files.upload());
    workspace.answer('commits/v1.2.3', { sha: 'c0ffee0' });
    const { status, calls } = await publish(await judgedFiles(workspace));
    expect(status).not.toBe(0);
    expect(calls).not.toContain(publishing);
  });

  const provenance = 'Each artefact comes from this workflow, at this commit';

  it('asks for the provenance of the artefacts, which have one, and of nothing else', async () => {
    await fetchDraft(files.upload());
    const { status, calls } = await workspace.run('publish', provenance);
    expect(status).toBe(0);
    const workflow = 'somebody/parts-lookup/.github/workflows/release.yml';
    expect(calls.filter((call) => call.startsWith('attestation'))).toEqual(
      listArtefacts(files.sealed).map(
        (name) =>
          `attestation verify draft/${name} --repo somebody/parts-lookup --signer-workflow ${workflow} ` +
          '--source-digest c0ffee --source-ref refs/tags/v1.2.3 --deny-self-hosted-runners',
      ),
    );
  });

  it('fails for an artefact without one', async () => {
    await fetchDraft(files.upload());
    const UNATTESTED = `draft/${listArtefacts(files.sealed).at(-1)}`;
    expect((await workspace.run('publish', provenance, { UNATTESTED })).status).not.toBe(0);
  });
});

describe('served', () => {
  const step = 'The apps are served what was judged, without a redirect';

  /** Serves the uploaded files, and the repository beside its packages; at one address it may act otherwise. */
  async function look(changed = '', act: (response: ServerResponse) => void = () => undefined, from = files) {
    const draft = from.upload();
    from.handOver(workspace);
    const FILES = await judgedFiles(workspace);
    rmSync(join(workspace.folder, 'release'), { recursive: true });
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(basename(url));
      const name = url.replace('/linux/', '');
      if (url === `/updates/${changed}` || url === `/linux/${changed}`) act(response);
      else if (repositoryFiles[name]) response.end(repositoryFiles[name]);
      else response.end(readFileSync(join(draft, basename(url))));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const env = {
      UPDATE_FEED_URL: `http://127.0.0.1:${port}/updates`,
      PACKAGE_REPOSITORY_URL: `http://127.0.0.1:${port}/linux/`,
    };
    const { status } = await workspace.run('served', step, { ...env, DRAFT: draft, FILES });
    server.closeAllConnections();
    server.close();
    return { status, asked };
  }

  it('passes where feeds, signatures and what they name are the published ones', async () => {
    const { status, asked } = await look();
    expect(status).toBe(0);
    expect(asked.sort()).toEqual([
      'latest-linux.yml',
      'latest-linux.yml.sig',
      'latest.yml',
      'latest.yml.sig',
      'parts-lookup-1.2.3-linux-amd64.deb',
      'parts-lookup-1.2.3-win-x64-setup.exe',
    ]);
  });

  it('compares the package repository that a release has, with its packages', async () => {
    const from = await makeHandedFiles(mkdtempSync(join(place, 'with-')), true);
    const { status, asked } = await look('', undefined, from);
    expect(status).toBe(0);
    expect(asked).toEqual(expect.arrayContaining(['InRelease', 'repomd.xml', basename(rpm)]));
    for (const name of [...Object.keys(repositoryFiles), rpm]) {
      const act = (response: ServerResponse) => void response.end('of the last version');
      workspace = openWorkspace(place);
      expect((await look(name, act, from)).status, name).not.toBe(0);
    }
  });

  const deb = 'parts-lookup-1.2.3-linux-amd64.deb';
  it.each<[string, string, (response: ServerResponse) => void]>([
    ['an old feed', 'latest.yml', (response) => response.end('# of old')],
    ['half an artefact', deb, (response) => response.end('made up')],
    ['a redirect', deb, (response) => response.writeHead(302, { location: `/other/${deb}` }).end()],
  ])('fails for %s', async (_, changed, act) => {
    expect((await look(changed, act)).status).not.toBe(0);
  });
});
