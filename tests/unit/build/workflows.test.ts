import { describe, expect, it } from 'vitest';
import { readWorkflow, type Step, textOfWorkflow, workflowNames } from './read-workflow';

const release = readWorkflow('release.yml');
const namesSecret = (step: Step) => /secrets\./.test(JSON.stringify(step));

describe.each(workflowNames)('%s', (name) => {
  const { permissions, env, jobs } = readWorkflow(name);
  const all = Object.values(jobs);

  it('pins every action by its digest, with the version beside it', () => {
    const uses = textOfWorkflow(name)
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
    const text = textOfWorkflow('pull-request.yml');
    expect(text).not.toMatch(/secrets\.|environment:|id-token|pull_request_target|workflow_run/);
    expect(readWorkflow('pull-request.yml').permissions).toEqual({ contents: 'read' });
  });
});

describe('the workflow of a release', () => {
  it('starts with a tag alone', () => {
    expect(Object.keys(release.on)).toEqual(['push']);
    expect(release.on.push).toEqual({ tags: ['v[0-9]+.[0-9]+.[0-9]+'] });
  });

  it('goes from checks over three systems, seal and verification to a draft, and from there to the apps', () => {
    const order = Object.entries(release.jobs).map(([name, { needs }]) => [name, needs]);
    expect(order).toEqual([
      ['checks', undefined],
      ['linux', 'checks'],
      ['windows', 'checks'],
      ['macos', 'checks'],
      ['seal', ['linux', 'windows', 'macos']],
      ['attest', 'seal'],
      ['verify', 'attest'],
      ['draft', 'verify'],
      ['publish', ['verify', 'draft']],
      ['served', 'publish'],
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
      seal: { contents: 'read' },
      attest: { 'id-token': 'write', attestations: 'write' },
      verify: { contents: 'read', attestations: 'read' },
      draft: { contents: 'write' },
      publish: { contents: 'write' },
      served: { contents: 'read' },
    });
  });

  it('runs other people’s packages in no job that may write or sign as the repository', () => {
    for (const { permissions, steps } of Object.values(release.jobs)) {
      if (!Object.values(permissions ?? {}).includes('write')) continue;
      expect(steps.map(({ run = '' }) => run).filter((run) => /\b(npm|npx|node)\b/.test(run))).toEqual([]);
      expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    }
  });

  it('gives secrets to one step of a protected environment, after the dependencies are there', () => {
    for (const { steps, environment } of Object.values(release.jobs)) {
      const withSecrets = steps.flatMap((step, index) => (namesSecret(step) ? [index] : []));
      if (withSecrets.length === 0) continue;
      expect(withSecrets).toHaveLength(1);
      expect(steps.findLastIndex(({ run }) => run?.includes('npm ci'))).toBeLessThan(withSecrets[0] ?? -1);
      expect(environment).toBe('release');
    }
  });

  it('gives the keys of the seal to a job that installs nothing, and to no other', () => {
    const holders = Object.entries(release.jobs).flatMap(([name, { steps }]) =>
      /secrets\.PARTS_LOOKUP_(RELEASE|GPG)_/.test(JSON.stringify(steps)) ? [name] : [],
    );
    expect(holders).toEqual(['seal']);
    const scripts = release.jobs.seal?.steps.map(({ run = '' }) => run).join('\n');
    expect(scripts).not.toMatch(/npm (ci|install|i)\b|npx/);
  });

  it('asks for a release, and tells each package where its updates come from; the keys are the repository’s', () => {
    const steps = Object.values(release.jobs).flatMap((job) => job.steps);
    const packing = steps.filter(({ run }) => run?.includes('npm run package'));
    // The three systems, and once more to hold them against it.
    expect(packing).toHaveLength(4);
    for (const { env } of packing) {
      expect(env).toHaveProperty('PARTS_LOOKUP_RELEASE', '1');
      expect(env).toHaveProperty('UPDATE_FEED_URL', '$' + '{{ vars.UPDATE_FEED_URL }}');
      expect(env).not.toHaveProperty('UPDATE_PUBLIC_KEY');
    }
  });

  it('judges the sealed files as a release, against an app that it has built itself', () => {
    const { steps = [] } = release.jobs.verify ?? {};
    const scripts = steps.map(({ run = '' }) => run);
    const judging = scripts.findIndex((run) =>
      run.startsWith('npm run release:verify -- release --version='),
    );
    expect(scripts[judging]).toMatch(/ --rebuilt=rebuilt\/linux-unpacked$/);
    expect(scripts[judging]).not.toContain('--test-build');
    const rebuilding = scripts.indexOf('npm run package -- --no-seal --target=dir --output=rebuilt');
    expect(rebuilding).toBeGreaterThan(-1);
    expect(rebuilding).toBeLessThan(judging);
    expect(release.jobs.verify?.outputs).toEqual({ files: '$' + '{{ steps.judged.outputs.files }}' });
    expect(steps.findIndex(({ id }) => id === 'judged')).toBeGreaterThan(judging);
  });

  it('hands the provenance the list of subjects, and publishing the list of what was judged', () => {
    const attesting = release.jobs.attest?.steps.find(({ uses }) =>
      uses?.includes('attest-build-provenance'),
    );
    expect(attesting?.with).toEqual({ 'subject-checksums': 'subjects' });
    const publishing = release.jobs.publish?.steps[0]?.env;
    expect(publishing).toHaveProperty('FILES', '$' + '{{ needs.verify.outputs.files }}');
  });
});
