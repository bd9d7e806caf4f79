import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listArtefacts, readSealedVersion, sealRelease } from '../../../build/packing/seal-release.mjs';
import { makeReleaseKey } from '../../../build/signing/ed25519.mjs';
import { newKeys, projectFolder } from '../../support/small-release';
import { makeGpgKey } from './make-gpg-key';
import { readWorkflow } from './read-workflow';

/** The steps of the release workflow that are a few lines of shell, run as they stand there, over small files. */
const place = mkdtempSync(join(tmpdir(), 'parts-steps-'));
const sealed = join(place, 'sealed');
const { jobs } = readWorkflow('release.yml');
/** A job's folder, with the sealed files in `release`. */
let workspace: string;

/** A `gh` that notes what is asked of it; the release that it holds is the folder DRAFT. */
const standInGh = `#!/bin/bash
echo "$*" >> "$GH_CALLS"
case "$1 $2" in
  'release download') mkdir -p "$5" && cp "$DRAFT"/* "$5" ;;
  'attestation verify') [ "$3" != "\${UNATTESTED:-}" ] ;;
esac
`;

beforeAll(async () => {
  mkdirSync(join(place, 'commands'));
  writeFileSync(join(place, 'commands', 'gh'), standInGh);
  chmodSync(join(place, 'commands', 'gh'), 0o755);
  mkdirSync(sealed);
  const artefacts = ['linux-amd64.deb', 'linux-x64.tar.gz', 'linux-x64.contents', 'win-x64-setup.exe'];
  for (const name of artefacts) writeFileSync(join(sealed, `parts-lookup-1.2.3-${name}`), `made up: ${name}`);
  await sealRelease(sealed, '1.2.3', newKeys, { stagingPercentage: 5 });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(() => {
  workspace = mkdtempSync(join(place, 'w-'));
  cpSync(sealed, join(workspace, 'release'), { recursive: true });
});

/** Runs one step as the runner does: its text in a file, given to `bash -e`. */
async function runStep(job: string, name: string, env: NodeJS.ProcessEnv = {}) {
  const script = jobs[job]?.steps.find((step) => step.name === name)?.run;
  if (!script) throw new Error(`The job ${job} has no step "${name}" that runs something`);
  writeFileSync(join(place, 'step.sh'), script);
  const calls = join(workspace, 'calls');
  const step = spawn('bash', ['--noprofile', '--norc', '-e', join(place, 'step.sh')], {
    cwd: workspace,
    stdio: 'ignore',
    env: {
      PATH: join(place, 'commands') + delimiter + process.env.PATH,
      HOME: process.env.HOME,
      GH_CALLS: calls,
      GH_REPO: 'somebody/parts-lookup',
      GITHUB_SHA: 'c0ffee',
      GITHUB_REF: 'refs/tags/v1.2.3',
      TAG: 'v1.2.3',
      ...env,
    },
  });
  const [status] = await once(step, 'close');
  return {
    status,
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
  };
}

/** The release as it lies at GitHub: the same files without folders. */
function upload(): string {
  const draft = join(workspace, 'uploaded');
  mkdirSync(draft);
  for (const entry of readdirSync(sealed, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) cpSync(join(entry.parentPath ?? entry.path, entry.name), join(draft, entry.name));
  return draft;
}

describe('seal', () => {
  beforeEach(() => {
    for (const name of ['build', 'docs', 'package.json'])
      cpSync(join(projectFolder, name), join(workspace, name), { recursive: true });
  });

  it.each([
    ['', undefined],
    ['5', 5],
  ])('needs no package; with "%s" as the percentage', async (RELEASE_PERCENTAGE, stagingPercentage) => {
    const { status } = await runStep('seal', 'Seal', {
      RELEASE_PERCENTAGE,
      PARTS_LOOKUP_RELEASE_KEY: makeReleaseKey(),
      PARTS_LOOKUP_GPG_KEY: makeGpgKey(join(workspace, 'gpg'), 'throw-away').secretKey,
      PARTS_LOOKUP_GPG_PASSPHRASE: 'throw-away',
    });
    expect(status).toBe(0);
    const { version } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'));
    expect(readSealedVersion(join(workspace, 'release'))).toBe(version);
    const feed = readFileSync(join(workspace, 'release', 'latest.yml'), 'utf8').replace(/^#.*\n/, '');
    const notes = readFileSync(join(workspace, 'docs', 'release-notes.md'), 'utf8').trim();
    expect(JSON.parse(feed)).toMatchObject({ version, releaseNotes: notes });
    expect(JSON.parse(feed).stagingPercentage).toBe(stagingPercentage);
  });

  it('seals nothing with a key missing', async () => {
    const before = readFileSync(join(workspace, 'release', 'SHA256SUMS'), 'utf8');
    const { status } = await runStep('seal', 'Seal', { PARTS_LOOKUP_RELEASE_KEY: makeReleaseKey() });
    expect(status).not.toBe(0);
    expect(readFileSync(join(workspace, 'release', 'SHA256SUMS'), 'utf8')).toBe(before);
  });
});

describe('attest', () => {
  /** The action refuses a whole file for one line that does not begin with a digest and a space. */
  const isSubject = (line: string) => /^(?:[0-9a-f]{64}|[0-9a-f]{128}) /.test(line);
  const lines = (file: string) => readFileSync(join(workspace, file), 'utf8').split('\n').filter(Boolean);

  it('hands over every artefact, and no line that the action refuses', async () => {
    expect(lines('release/SHA256SUMS').every(isSubject)).toBe(false);
    expect((await runStep('attest', 'List the subjects')).status).toBe(0);
    expect(lines('subjects').every(isSubject)).toBe(true);
    expect(lines('subjects').map((line) => line.slice(66))).toEqual(listArtefacts(sealed));
  });
});

describe('verify', () => {
  const step = 'Each artefact comes from this workflow, at this commit';

  it('asks for the provenance of the artefacts, which have one, and of nothing else', async () => {
    const { status, calls } = await runStep('verify', step);
    expect(status).toBe(0);
    const workflow = 'somebody/parts-lookup/.github/workflows/release.yml';
    expect(calls).toEqual(
      listArtefacts(sealed).map(
        (name) =>
          `attestation verify release/${name} --repo somebody/parts-lookup --signer-workflow ${workflow} ` +
          '--source-digest c0ffee --source-ref refs/tags/v1.2.3 --deny-self-hosted-runners',
      ),
    );
  });

  it.each([0, 1, 2, 3])('fails for artefact number %s without one', async (index) => {
    const { status } = await runStep('verify', step, {
      UNATTESTED: `release/${listArtefacts(sealed)[index]}`,
    });
    expect(status).not.toBe(0);
  });
});

describe('publish', () => {
  const step = 'Publish the draft, if its own files are still those that were judged';
  const publishing = 'release edit v1.2.3 --draft=false --latest';

  /** What the job `verify` hands over, as the runner reads it from the file of outputs. */
  async function judgedFiles(): Promise<string> {
    const output = join(workspace, 'output');
    const { status } = await runStep('verify', 'List what was judged', { GITHUB_OUTPUT: output });
    expect(status).toBe(0);
    const files = readFileSync(output, 'utf8').match(/^files<<END\n([\s\S]*)\nEND\n$/)?.[1];
    return files ?? '';
  }

  it('publishes a draft of the very files', async () => {
    const files = await judgedFiles();
    expect(files.split('\n')).toHaveLength(readdirSync(upload()).length);
    const { status, calls } = await runStep('publish', step, {
      FILES: files,
      DRAFT: join(workspace, 'uploaded'),
    });
    expect(status).toBe(0);
    expect(calls).toEqual(['release download v1.2.3 --dir draft', publishing]);
  });

  it.each([
    ['an artefact was exchanged', 'parts-lookup-1.2.3-linux-amd64.deb', 'another'],
    ['a feed was exchanged', 'latest-linux.yml', 'another'],
    ['a feed’s signature was exchanged', 'latest.yml.sig', 'another'],
    ['the list of checksums was exchanged', 'SHA256SUMS', 'another'],
    ['a key was exchanged', 'gpg.asc', 'another'],
    ['a file was added', 'parts-lookup-1.2.3-linux-amd64.deb.zip', 'another'],
    ['a file was taken away', 'SHA256SUMS.asc', null],
  ])('publishes nothing where %s after it was judged', async (_, name, content) => {
    const draft = upload();
    const file = join(draft, name);
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    const { status, calls } = await runStep('publish', step, { FILES: await judgedFiles(), DRAFT: draft });
    expect(status).not.toBe(0);
    expect(calls).not.toContain(publishing);
  });

  it('publishes nothing where nothing was judged', async () => {
    const { status, calls } = await runStep('publish', step, { FILES: '', DRAFT: upload() });
    expect(status).not.toBe(0);
    expect(calls).not.toContain(publishing);
  });
});

describe('served', () => {
  const step = 'The apps are served this release, without a redirect';

  /** Serves the uploaded files from two folders; at one address of `updates` it may act otherwise. */
  async function look(changed = '', act: (response: ServerResponse) => void = () => undefined) {
    const draft = upload();
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(basename(url));
      if (url === `/updates/${changed}`) act(response);
      else response.end(readFileSync(join(draft, basename(url))));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const UPDATE_FEED_URL = `http://127.0.0.1:${port}/updates`;
    const { status } = await runStep('served', step, { DRAFT: draft, UPDATE_FEED_URL });
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

  const deb = 'parts-lookup-1.2.3-linux-amd64.deb';
  it.each<[string, string, (response: ServerResponse) => void]>([
    ['an old feed', 'latest.yml', (response) => response.end('# of old')],
    ['a signature that is not there', 'latest-linux.yml.sig', (response) => response.writeHead(404).end()],
    ['half an artefact', deb, (response) => response.end('made up')],
    ['a redirect', deb, (response) => response.writeHead(302, { location: `/other/${deb}` }).end()],
  ])('fails for %s', async (_, changed, act) => {
    expect((await look(changed, act)).status).not.toBe(0);
  });
});
