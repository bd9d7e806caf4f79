// `npm run package`: builds the app, packs it for this machine into release/, with the official Electron or else the stand-in, and
// signs the result. `--no-sign` skips the signatures, since the release workflow signs the files of all systems together; `--built`
// packs what `npm run package:build` has built; `--output=DIR` and `--target=dir` choose the folder and the formats. The keys are
// listed in docs/releasing.md.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resolveElectron } from './electron-runtime.mjs';
import { readPackageRepository } from './linux-package/package-repository.mjs';
import { buildApp } from './packing/build-app.mjs';
import { markBuild } from './packing/build-mark.mjs';
import { feedVariables } from './packing/feed-variables.mjs';
import { packApp } from './packing/pack-app.mjs';
import { readCommit, readReleaseKeys } from './packing/read-project.mjs';
import { signRelease } from './packing/sign-release.mjs';
import { chooseSigningKeys, takeCodeSigningKeys, takeSigningKeys } from './packing/signing-keys.mjs';
import { updateFeedOfBuild } from './packing/update-feed-of-build.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    'no-sign': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    output: { type: 'string', default: 'release' },
    target: { type: 'string', multiple: true },
  },
});
const output = resolve(project, values.output);
const env = { ...process.env };
// SECURITY: no program that this one runs inherits the keys that sign the result, and only electron-builder inherits those that sign
// code.
const keys = takeSigningKeys(process.env);
const codeSigning = takeCodeSigningKeys(process.env);

const missing = ensureSystemPackages('packages');
const electron = await resolveElectron();
const { official } = electron;
const commit = readCommit(project);
const mark = markBuild({ official, platform: process.platform, env, commit });
const signingKeys = values['no-sign'] ? undefined : chooseSigningKeys(mark.kind, keys);
const variables = feedVariables({ kind: mark.kind, project, env });
const feed = updateFeedOfBuild(variables);
const repository = readPackageRepository({
  // apt and dnf exist on Linux only.
  url: (process.platform === 'linux' && feed?.packageRepository) || null,
  keyFile: env.PACKAGE_REPOSITORY_KEY,
  ...(mark.kind === 'release' ? { fingerprints: readReleaseKeys(project).gpgFingerprints } : {}),
});
const failed = values.built ? 0 : buildApp(project, variables, process.env);
if (failed || missing.length > 0) process.exit(failed || 1);

const { version, artifacts } = await packApp({
  project,
  electron,
  mark,
  commit,
  codeSigning,
  repository,
  output,
  targets: values.target,
});
if (signingKeys) signRelease(output, version, signingKeys);
const label = {
  release: 'A release',
  unsigned: 'An unsigned build, which cannot be published,',
  test: 'A test build, not for users,',
}[mark.kind];
process.stdout.write(`${label} ${version} with Electron ${electron.version}:\n`);
process.stdout.write(artifacts.map((name) => `  ${values.output}/${name}\n`).join(''));
