import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../support/small-release';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  needs?: string | string[];
  env?: unknown;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  env?: unknown;
  jobs: Record<string, Job>;
}

const folder = join(projectFolder, '.github', 'workflows');
const files = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const read = (name: string) => load(textOf(name)) as Workflow;
const release = read('release.yml');
const namesSecret = (step: Step) => /secrets\./.test(JSON.stringify(step));

describe.each(files)('%s', (name) => {
  const { permissions, env, jobs } = read(name);
  const all = Object.values(jobs);

  it('pins every action by its digest, with the version beside it', () => {
    const uses = textOf(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives the token nothing by default but what reads, and keeps it out of the checkout', () => {
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
    const checkouts = all.flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('lets no job run on for hours, and puts nothing into the environment of a whole job', () => {
    for (const job of all) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
      expect(job.env).toBeUndefined();
    }
    expect(env).toBeUndefined();
  });

  it('puts no text that others write into a script', () => {
    const scripts = all.flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    for (const script of scripts) expect(script).not.toContain(`\${{`);
  });
});

describe('the workflow of pull requests', () => {
  it('names no secret, and runs on no event that would bring one', () => {
    const text = textOf('pull-request.yml');
    expect(text).not.toMatch(/secrets\.|environment:|id-token|pull_request_target|workflow_run/);
    expect(read('pull-request.yml').permissions).toEqual({ contents: 'read' });
  });
});

describe('the workflow of a release', () => {
  it('starts with a tag alone', () => {
    expect(Object.keys(release.on)).toEqual(['push']);
    expect(release.on.push).toEqual({ tags: ['v[0-9]+.[0-9]+.[0-9]+'] });
  });

  it('goes from checks over three systems, seal, draft and verification to publishing', () => {
    const order = Object.entries(release.jobs).map(([name, { needs }]) => [name, needs]);
    expect(order).toEqual([
      ['checks', undefined],
      ['linux', 'checks'],
      ['windows', 'checks'],
      ['macos', 'checks'],
      ['seal', ['linux', 'windows', 'macos']],
      ['draft', 'seal'],
      ['verify', 'draft'],
      ['publish', 'verify'],
    ]);
  });

  it('gives each job the least it needs', () => {
    const rights = Object.entries(release.jobs).map(([name, { permissions }]) => [name, permissions]);
    expect(release.permissions).toEqual({});
    expect(Object.fromEntries(rights)).toEqual({
      checks: { contents: 'read' },
      linux: { contents: 'read' },
      windows: { contents: 'read' },
      macos: { contents: 'read' },
      seal: { contents: 'read', 'id-token': 'write', attestations: 'write' },
      draft: { contents: 'write' },
      verify: { contents: 'write', attestations: 'read' },
      publish: { contents: 'write' },
    });
  });

  it('installs the dependencies before a secret is there, each in one step of a protected environment', () => {
    for (const { steps, environment } of Object.values(release.jobs)) {
      const withSecrets = steps.flatMap((step, index) => (namesSecret(step) ? [index] : []));
      const installs = steps.findIndex(({ run }) => run === 'npm ci');
      if (withSecrets.length === 0) continue;
      expect(withSecrets).toHaveLength(1);
      expect(installs).toBeGreaterThan(-1);
      expect(installs).toBeLessThan(withSecrets[0] ?? -1);
      expect(environment).toBe('release');
    }
  });

  it('judges the draft’s own files, and as a release', () => {
    const script = release.jobs.verify?.steps.map(({ run = '' }) => run).join('\n') ?? '';
    expect(script).toMatch(/gh release download/);
    expect(script).toMatch(/gh attestation verify/);
    expect(script).toMatch(/npm run release:verify -- release --version=/);
    expect(script).not.toContain('--test-build');
  });
});
