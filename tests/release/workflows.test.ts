import { describe, expect, it } from 'vitest';
import { readWorkflow, type Step, textOfWorkflow, workflowNames } from './read-workflow';

const release = readWorkflow('release.yml');
const namesSecret = (step: Step) => /secrets\./.test(JSON.stringify(step));

/** The folders that a job's steps fetch other jobs' files into, with the job that each is said to come from. */
const uploadsTaken = (steps: Step[]) =>
  Object.fromEntries(
    steps
      .filter(({ uses }) => uses?.startsWith('actions/download-artifact@'))
      .map((step) => {
        const { path, 'artifact-ids': ids, ...more } = step.with ?? {};
        expect(more).toEqual({});
        return [path, `${ids}`.match(/^\$\{\{ needs\.(\w+)\.outputs\.upload \}\}$/)?.[1]];
      }),
  );

describe.each(workflowNames)('%s', (name) => {
  const { permissions, env, jobs } = readWorkflow(name);
  const all = Object.values(jobs);

  it('pins every action by its digest, with the version beside it', () => {
    const uses = textOfWorkflow(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
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

describe('the weekly workflow', () => {
  const weekly = readWorkflow('weekly.yml');
  const steps = Object.values(weekly.jobs).flatMap((job) => job.steps);

  it('runs by itself, and with a token that only reads', () => {
    expect(weekly.on).toEqual({
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }],
      workflow_dispatch: null,
    });
    expect(weekly.permissions).toEqual({ contents: 'read' });
    expect(textOfWorkflow('weekly.yml')).not.toMatch(
      /secrets\.|environment:|id-token|continue-on-error|\|\|/,
    );
  });

  it('asks for a newer Electron, for the packages’ signatures, and for known vulnerabilities, each in a job of its own', () => {
    expect(Object.keys(weekly.jobs)).toEqual(['electron', 'signatures', 'vulnerabilities']);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'node build/check-electron-patch.mjs',
      'npm ci',
      'npm audit signatures',
    ]);
    expect(steps.at(-1)).toMatchObject({
      uses: expect.stringMatching(/^google\/osv-scanner-action\//),
      with: { 'scan-args': '--lockfile=package-lock.json' },
    });
  });
});

describe('the workflow of a release', () => {
  it('starts with a tag alone', () => {
    expect(Object.keys(release.on)).toEqual(['push']);
    expect(release.on.push).toEqual({ tags: ['v[0-9]+.[0-9]+.[0-9]+'] });
  });

  it('judges what the three systems made before it is sealed, and once more before it is attested and drafted', () => {
    const order = Object.entries(release.jobs).map(([name, { needs }]) => [name, needs]);
    expect(order).toEqual([
      ['protected', undefined],
      ['checks', undefined],
      ['linux', ['protected', 'checks']],
      ['windows', ['protected', 'checks']],
      ['macos', ['protected', 'checks']],
      ['rebuild', ['protected', 'checks']],
      ['gatekeeper', 'macos'],
      ['judge', ['linux', 'windows', 'macos', 'rebuild']],
      ['seal', ['judge', 'gatekeeper']],
      ['verify', ['seal', 'rebuild']],
      ['attest', ['seal', 'verify']],
      ['draft', ['seal', 'attest']],
      ['publish', ['verify', 'draft']],
      ['served', ['verify', 'publish']],
    ]);
  });

  it('gives each job the least it needs', () => {
    const rights = Object.entries(release.jobs).map(([name, { permissions }]) => [name, permissions]);
    expect(release.permissions).toEqual({});
    expect(Object.fromEntries(rights)).toEqual({
      protected: { actions: 'read' },
      checks: { contents: 'read' },
      linux: { contents: 'read' },
      windows: { contents: 'read' },
      macos: { contents: 'read' },
      rebuild: { contents: 'read' },
      gatekeeper: { contents: 'read' },
      judge: { contents: 'read' },
      seal: { contents: 'read' },
      verify: { contents: 'read' },
      attest: { 'id-token': 'write', attestations: 'write' },
      draft: { contents: 'write' },
      publish: { contents: 'write', attestations: 'read' },
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

  it.each(['windows', 'macos'])('runs the bundler before a key is there: %s', (name) => {
    const { steps = [] } = release.jobs[name] ?? {};
    const building = steps.findIndex(({ run }) => run === 'npm run package:build');
    const packing = steps.findIndex(({ run }) => run?.includes('npm run package -- --no-seal --built'));
    expect(building).toBeGreaterThan(-1);
    expect(building).toBeLessThan(packing);
    expect(steps.findIndex(namesSecret)).toBe(packing);
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
    // The three systems, of which two build before their keys are there, and once more to hold them against it.
    expect(packing).toHaveLength(6);
    for (const { env } of packing) {
      expect(env).toHaveProperty('PARTS_LOOKUP_RELEASE', '1');
      expect(env).toHaveProperty('UPDATE_FEED_URL', '$' + '{{ vars.UPDATE_FEED_URL }}');
      expect(env).not.toHaveProperty('UPDATE_PUBLIC_KEY');
    }
  });

  it.each([
    ['judge', ' --unsealed'],
    ['verify', ''],
  ])('judges as a release, against an app that another job has built: %s', (name, how) => {
    const { steps = [], outputs } = release.jobs[name] ?? {};
    const judging = steps.findIndex(({ run = '' }) => run.startsWith('npm run release:verify -- release'));
    const version = `"$(node -p "require('./package.json').version")"`;
    expect(steps[judging]?.run).toBe(
      `npm run release:verify -- release${how} --version=${version} --rebuilt=rebuilt`,
    );
    expect(uploadsTaken(steps)).toHaveProperty('rebuilt', 'rebuild');
    expect(outputs).toHaveProperty('files', '$' + '{{ steps.judged.outputs.files }}');
    expect(steps.findIndex(({ id }) => id === 'judged')).toBe(judging + 1);
    expect(release.jobs.rebuild?.environment).toBeUndefined();
  });

  it('takes another job’s files by the number of that job’s upload, and never by a name', () => {
    const taken = Object.entries(release.jobs).map(([name, { steps }]) => [name, uploadsTaken(steps)]);
    expect(Object.fromEntries(taken.filter(([, uploads]) => Object.keys(uploads ?? {}).length > 0))).toEqual({
      gatekeeper: { release: 'macos' },
      judge: { 'from/linux': 'linux', 'from/win': 'windows', 'from/mac': 'macos', rebuilt: 'rebuild' },
      seal: { release: 'judge' },
      verify: { release: 'seal', rebuilt: 'rebuild' },
      attest: { release: 'seal' },
      draft: { release: 'seal' },
    });
    for (const [name, { steps, outputs }] of Object.entries(release.jobs)) {
      const uploading = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
      expect(uploading.map(({ id }) => id)).toEqual(outputs?.upload ? ['upload'] : []);
      if (outputs?.upload) expect(outputs.upload, name).toBe('$' + '{{ steps.upload.outputs.artifact-id }}');
    }
  });

  it('compares what it seals with what was judged, before a key is there', () => {
    const { steps = [] } = release.jobs.seal ?? {};
    const comparing = steps.findIndex(({ env }) => env?.FILES === '$' + '{{ needs.judge.outputs.files }}');
    expect(comparing).toBeGreaterThan(-1);
    expect(steps.findIndex(namesSecret)).toBeGreaterThan(comparing);
  });

  it('hands the provenance the list of subjects, and publishing the list of what was judged', () => {
    const attesting = release.jobs.attest?.steps.find(({ uses }) =>
      uses?.includes('attest-build-provenance'),
    );
    expect(attesting?.with).toEqual({ 'subject-checksums': 'subjects' });
    for (const name of ['publish', 'served'])
      expect(release.jobs[name]?.steps.at(-1)?.env).toHaveProperty(
        'FILES',
        '$' + '{{ needs.verify.outputs.files }}',
      );
  });
});
