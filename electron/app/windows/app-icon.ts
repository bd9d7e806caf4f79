import { join } from 'node:path';
import { app } from 'electron';

/**
 * The icon of windows and of About, where the system does not take it from the program: on Linux, of which some desktops show
 * the one of the desktop entry in its stead. A file beside the archive: GTK reads no archive.
 * @returns its path; undefined on other systems, and unpackaged, where no icon is drawn
 */
export function appIcon(): string | undefined {
  return app.isPackaged && process.platform === 'linux' ? join(process.resourcesPath, 'icon.png') : undefined;
}
