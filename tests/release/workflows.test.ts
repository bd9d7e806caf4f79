import { describe, expect, it } from 'vitest';
import { type Job, readWorkflow, type Step, textOfWorkflow, workflowNames } from './read-workflow';

const { on, permissions, jobs } = readWorkflow('release.yml');
const namesSecret = (step: Step) => /secrets\./.test(JSON.stringify(step));
const uses = (action: string) => (step: Step) => step.uses?.startsWith(`actions/${action}@`);
const scriptsOf = ({ steps }: Job) => steps.map(({ run = '' }) => run).join('\n');

/** All jobs that must succeed before a job starts. */
function jobsBefore(name: string): string[] {
  const needs = [jobs[name]?.needs ?? []].flat();
  return [...new Set([...needs, ...needs.flatMap(jobsBefore)])];
}

describe.each(workflowNames)('%s', (name) => {
  const workflow = readWorkflow(name);
  const all = Object.values(workflow.jobs);

  it(`${name} pins every action by its digest, with the version beside it`, () => {
    const lines = textOfWorkflow(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it(`${name} gives the token read access only, and keeps it out of the checkout`, () => {
    expect(Object.values(workflow.permissions).filter((access) => access !== 'read')).toEqual([]);
    for (const step of all.flatMap(({ steps }) => steps.filter(uses('checkout'))))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  it(`${name} limits the time of every job, and sets no environment for a whole job`, () => {
    expect(workflow.env).toBeUndefined();
    for (const job of all) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
      expect(job.env).toBeUndefined();
    }
  });

  it(`${name} does not expand expressions in scripts`, () => {
    for (const job of all) expect(scriptsOf(job)).not.toContain('$' + '{{');
  });

  it.runIf(name !== 'release.yml')(`${name} uses no secret, and no event that would provide one`, () => {
    expect(textOfWorkflow(name)).not.toMatch(
      /secrets\.|environment:|id-token|pull_request_target|workflow_run|continue-on-error/,
    );
  });
});

describe('release workflow', () => {
  it('the release workflow starts on a version tag only', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  });

  it('the release workflow signs files after tests, verification, a rebuild and the platforms’ checks, and publishes them after another verification', () => {
    expect(jobsBefore('sign')).toEqual(
      expect.arrayContaining([
        'environments',
        'checks',
        'verify-unsigned',
        'compare',
        'authenticode',
        'gatekeeper',
      ]),
    );
    for (const name of ['attest', 'draft', 'publish', 'served'])
      expect(jobsBefore(name)).toContain('verify-signed');
    for (const name of ['verify-unsigned', 'verify-signed'])
      expect(jobs[name] && scriptsOf(jobs[name])).toMatch(
        /npm run release:verify -- release (?!.*--test-build)/,
      );
  });

  it('only three jobs of the release workflow can write, and those run no third-party packages', () => {
    expect(permissions).toEqual({});
    const writing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    expect(writing.map(([name, job]) => [name, job.permissions])).toEqual([
      ['attest', { 'id-token': 'write', attestations: 'write' }],
      ['draft', { contents: 'write' }],
      ['publish', { contents: 'write', attestations: 'read' }],
    ]);
    for (const [, job] of writing) {
      expect(scriptsOf(job)).not.toMatch(/\b(npm|npx|node)\b/);
      expect(job.steps.filter(uses('checkout'))).toEqual([]);
    }
  });

  it('secrets go to one step in a protected environment, after dependencies are installed and the bundler has run', () => {
    const holders = Object.entries(jobs).filter(([, { steps }]) => steps.some(namesSecret));
    expect(holders.map(([name]) => name)).toEqual(['windows', 'macos', 'sign']);
    for (const [name, { steps, environment }] of holders) {
      const holder = steps.findIndex(namesSecret);
      expect(steps.filter(namesSecret)).toHaveLength(1);
      expect(environment).toBe('release');
      expect(steps.findLastIndex(({ run = '' }) => /npm ci|package:build/.test(run))).toBeLessThan(holder);
      expect(steps[holder]?.run).toContain(
        name === 'sign' ? 'release:sign' : 'npm run package -- --no-sign --built',
      );
    }
  });

  it('the signing keys go to a job that installs no npm package, after it has compared its files with the verified ones', () => {
    const { steps = [] } = jobs.sign ?? {};
    expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm (ci|install|i)\b|npx/);
    const comparing = steps.findIndex(
      ({ env }) => env?.FILES === '$' + '{{ needs.verify-unsigned.outputs.files }}',
    );
    expect(comparing).toBeGreaterThan(-1);
    const installing = steps.findLastIndex(({ run }) => run?.includes('apt-get install'));
    expect(steps.findIndex(namesSecret)).toBeGreaterThan(Math.max(comparing, installing));
  });

  it('jobs download each other’s files by the ID of the upload, never by name', () => {
    for (const [name, { steps, outputs }] of Object.entries(jobs)) {
      for (const step of steps.filter(uses('download-artifact'))) {
        expect(Object.keys(step.with ?? {})).toEqual(['artifact-ids', 'path']);
        const [, from = ''] =
          `${step.with?.['artifact-ids']}`.match(/^\$\{\{ needs\.([\w-]+)\.outputs\.upload \}\}$/) ?? [];
        expect(jobsBefore(name)).toContain(from);
      }
      if (outputs?.upload) expect(outputs.upload).toBe('$' + '{{ steps.upload.outputs.artifact-id }}');
    }
  });

  it('the published and served files are compared with the verified ones', () => {
    for (const name of ['publish', 'served'])
      expect(jobs[name]?.steps.at(-1)?.env).toHaveProperty(
        'FILES',
        '$' + '{{ needs.verify-signed.outputs.files }}',
      );
  });
});
