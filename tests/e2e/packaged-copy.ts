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
import type { TestPlace } from '../support/test-workspace';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Feed {
  readonly url: string;
  readonly publicKeys: readonly string[];
  readonly packageRepository: string | null;
}

interface CopyOptions {
  /** What the copy says it is; a `test` build by default, which alone obeys the switches that Playwright drives it by. */
  readonly kind?: BuildKind;
  /** Paths of TypeScript files that run before the app's own main, by name. */
  readonly planted?: Readonly<Record<string, string>>;
}

/**
 * The app as a .deb would install it, for a test that drives it: the runtime under its own name, so that the app takes
 * itself for packaged, and a main that was built with this feed. Returns what starts it.
 */
export async function makePackagedCopy(
  place: TestPlace,
  feed: Feed,
  { kind = 'test', planted }: CopyOptions = {},
): Promise<string> {
  const folder = place.makeFolder('u');
  const electron = await resolveElectron();
  const copy = join(folder, 'copy');
  cpSync(dirname(electron.executable), copy, { recursive: true, dereference: true });
  renameSync(join(copy, 'electron'), join(copy, 'parts-lookup'));
  const resources = join(copy, 'resources');
  rmSync(join(resources, 'default_app.asar'), { force: true });
  const app = join(resources, 'app');
  if (planted) await plantInApp(place.run.appFolder, app, planted);
  else cpSync(place.run.appFolder, app, { recursive: true });
  await buildMain(feed, join(app, 'dist/main'));
  markBuild(join(app, 'package.json'), kind);
  writeFileSync(join(resources, 'package-type'), 'deb');
  const command = asTestUser(place.run.user, [join(copy, 'parts-lookup')]).map((word) => `'${word}'`);
  const launcher = join(folder, 'launcher');
  writeFileSync(launcher, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`, { mode: 0o755 });
  openFolderToAll(folder);
  return launcher;
}

/** The same copy, by hard links, as the runtime of an AppImage has mounted it. Returns what starts it. */
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

/** Main alone, with the feed that a build takes from its environment. */
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
