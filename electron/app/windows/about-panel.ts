import type { App } from 'electron';
import type { Build, BuildKind } from '../../security/build-mark';
import { ownUrls } from '../../security/own-urls';
import { oldBuildInDays } from '../../shared/contract/constants/build-age';

const kindLabels: Readonly<Record<BuildKind, string>> = {
  release: '',
  unsigned: 'unsigned build',
  test: 'test build, not for users',
  development: 'development',
};

/** The versions that a bug report needs. */
export function describeVersions(
  app: Pick<App, 'getVersion' | 'isPackaged'>,
  build: BuildKind,
  versions: NodeJS.ProcessVersions,
): Record<string, string | boolean> {
  const { electron = '', chrome = '', node } = versions;
  return { app: app.getVersion(), packaged: app.isPackaged, build, electron, chrome, node };
}

/** The text of About: the version, its age once it is old, the kind of build unless it is a release, and whose data the app shows. */
export function describeApp(
  app: Pick<App, 'name' | 'getVersion' | 'setAboutPanelOptions'>,
  { kind, builtAt }: Build,
  versions: NodeJS.ProcessVersions,
  now: number,
  icon?: string,
): void {
  const kindLabel = kindLabels[kind];
  const age = oldBuildInDays(builtAt, now);
  const old =
    age === null ? '' : `This version is ${age} days old. Get a newer one: see Updates in Settings. `;
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: kindLabel ? `${app.getVersion()} (${kindLabel})` : app.getVersion(),
    version: `Electron ${versions.electron}`,
    copyright: `${old}Part data by Octopart through Nexar. Electron, Chromium and Node.js are works of their authors.`,
    website: ownUrls['octopart-home'],
    ...(icon ? { iconPath: icon } : {}),
  });
}
