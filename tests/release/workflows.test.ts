import { describe, expect, it } from 'vitest';
import { type Job, readWorkflow, type Step, textOfWorkflow, workflowNames } from './read-workflow';

const { on, permissions, jobs } = readWorkflow('release.yml');
const namesSecret = (step: Step) => /secrets\./.test(JSON.stringify(step));
const uses = (action: string) => (step: Step) => step.uses?.startsWith(`actions/${action}@`);
const scriptsOf = ({ steps }: Job) => steps.map(({ run = '' }) => run).join('\n');

/** All the jobs that must have succeeded before one begins. */
function jobsBefore(name: string): string[] {
  const needs = [jobs[name]?.needs ?? []].flat();
  return [...new Set([...needs, ...needs.flatMap(jobsBefore)])];
}

describe.each(workflowNames)('%s', (name) => {
  const workflow = readWorkflow(name);
  const all = Object.values(workflow.jobs);

  it('pins every action by its digest, with the version beside it', () => {
    const lines = textOfWorkflow(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives the token nothing by default but what reads, and keeps it out of the checkout', () => {
    expect(Object.values(workflow.permissions).filter((right) => right !== 'read')).toEqual([]);
    for (const step of all.flatMap(({ steps }) => steps.filter(uses('checkout'))))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('lets no job run on for hours, and puts nothing into the environment of a whole job', () => {
    expect(workflow.env).toBeUndefined();
    for (const job of all) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
      expect(job.env).toBeUndefined();
    }
  });

  it('puts no text that others write into a script', () => {
    for (const job of all) expect(scriptsOf(job)).not.toContain('$' + '{{');
  });

  it.runIf(name !== 'release.yml')('names no secret, and runs on no event that would bring one', () => {
    expect(textOfWorkflow(name)).not.toMatch(
      /secrets\.|environment:|id-token|pull_request_target|workflow_run|continue-on-error/,
    );
  });
});

describe('the workflow of a release', () => {
  it('starts with a tag alone', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  });

  it('seals what was tested, judged, compared with a rebuild and taken by the platforms, and publishes what was judged sealed', () => {
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

  it('lets three jobs write, which run nobody else’s packages', () => {
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

  it('gives secrets to one step of a protected environment, after the dependencies are there and the bundler has run', () => {
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

  it('gives the keys of the seal to a job that installs no package of npm’s, after it has compared the files with what was judged', () => {
    const { steps = [] } = jobs.sign ?? {};
    expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm (ci|install|i)\b|npx/);
    const comparing = steps.findIndex(
      ({ env }) => env?.FILES === '$' + '{{ needs.verify-unsigned.outputs.files }}',
    );
    expect(comparing).toBeGreaterThan(-1);
    const installing = steps.findLastIndex(({ run }) => run?.includes('apt-get install'));
    expect(steps.findIndex(namesSecret)).toBeGreaterThan(Math.max(comparing, installing));
  });

  it('takes another job’s files by the number of that job’s upload, and never by a name', () => {
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

  it('publishes, and asks the apps’ server for, the very files that were judged sealed', () => {
    for (const name of ['publish', 'served'])
      expect(jobs[name]?.steps.at(-1)?.env).toHaveProperty(
        'FILES',
        '$' + '{{ needs.verify-signed.outputs.files }}',
      );
  });
});
