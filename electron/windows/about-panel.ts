import type { App } from 'electron';
import { ownAddresses } from '../security/own-addresses';

/** The versions that a bug report needs. */
export function describeVersions(
  app: App,
  versions: NodeJS.ProcessVersions,
): Record<string, string | boolean> {
  const { electron = '', chrome = '', node } = versions;
  return { app: app.getVersion(), packaged: app.isPackaged, electron, chrome, node };
}

/** What About says: the versions that a bug report needs, and whose data the app shows. */
export function describeApp(app: App, versions: NodeJS.ProcessVersions): void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    version: `Electron ${versions.electron}`,
    copyright:
      'Part data by Octopart through Nexar. Electron, Chromium and Node.js are works of their authors.',
    website: ownAddresses['octopart-home'],
  });
}
