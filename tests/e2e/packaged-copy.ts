import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { resolveElectron } from '../../build/electron-runtime.mjs';
import type { BuildKind } from '../../electron/security/build-mark';
import { plantInApp } from '../support/plant-in-app';
import { openFolderToAll } from '../support/stage-app';
import { asTestUser } from '../support/test-user';
import type { TestWorkspace } from '../support/test-workspace';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Feed {
  readonly url: string;
  readonly publicKeys: readonly string[];
  readonly packageRepository: string | null;
}

interface CopyOptions {
  /** The build's mark; `test` by default, the only kind that obeys the switches through which Playwright drives it. */
  readonly kind?: BuildKind;
  /** Paths of TypeScript files that run before the app's main, by name. */
  readonly planted?: Readonly<Record<string, string>>;
}

/**
 * The app as a .deb would install it, for a test that drives it: the runtime under its own name, so that the app considers
 * itself packaged, and a main built with this feed. Returns the path of its launcher.
 */
export async function makePackagedCopy(
  workspace: TestWorkspace,
  feed: Feed,
  { kind = 'test', planted }: CopyOptions = {},
): Promise<string> {
  const folder = workspace.makeFolder('u');
  const electron = await resolveElectron();
  const copy = join(folder, 'copy');
  cpSync(dirname(electron.executable), copy, { recursive: true, dereference: true });
  renameSync(join(copy, 'electron'), join(copy, 'parts-lookup'));
  const resources = join(copy, 'resources');
  rmSync(join(resources, 'default_app.asar'), { force: true });
  const app = join(resources, 'app');
  if (planted) await plantInApp(workspace.run.appFolder, app, planted);
  else cpSync(workspace.run.appFolder, app, { recursive: true });
  await buildMain(feed, join(app, 'dist/main'));
  markBuild(join(app, 'package.json'), kind);
  writeFileSync(join(resources, 'package-type'), 'deb');
  const command = asTestUser(workspace.run.user, [join(copy, 'parts-lookup')]).map((arg) => `'${arg}'`);
  const launcher = join(folder, 'launcher');
  writeFileSync(launcher, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`, { mode: 0o755 });
  openFolderToAll(folder);
  return launcher;
}

/** The same copy, hard-linked, as an AppImage's runtime mounts it. Returns the path of its launcher. */
export function makeMountedCopy(launcher: string): string {
  const folder = dirname(launcher);
  const [copy, mounted] = [join(folder, 'copy'), join(folder, 'mounted')];
  execFileSync('cp', ['-al', copy, mounted]);
  rmSync(join(mounted, 'resources/package-type'));
  const lines = readFileSync(launcher, 'utf8').replaceAll(copy, mounted);
  const mountedLauncher = join(folder, 'mounted-launcher');
  writeFileSync(mountedLauncher, lines.replace('exec ', `export APPDIR='${mounted}'\nexec `), {
    mode: 0o755,
  });
  return mountedLauncher;
}

function markBuild(file: string, kind: BuildKind): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, buildMark: { kind } }));
}

/** Builds only main, with the feed that a build reads from its environment. */
async function buildMain({ url, publicKeys, packageRepository }: Feed, outDir: string): Promise<void> {
  process.env.UPDATE_FEED_URL = url;
  process.env.UPDATE_PUBLIC_KEY = publicKeys.join(' ');
  if (packageRepository) process.env.PACKAGE_REPOSITORY_URL = packageRepository;
  const builder = await createBuilder({
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'error',
    environments: { main: { build: { outDir } } },
  });
  delete process.env.UPDATE_FEED_URL;
  delete process.env.UPDATE_PUBLIC_KEY;
  delete process.env.PACKAGE_REPOSITORY_URL;
  const { main } = builder.environments;
  if (main) await builder.build(main);
}
