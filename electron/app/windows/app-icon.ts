import { join } from 'node:path';
import { app } from 'electron';

/**
 * The icon of windows and of About where the system does not take it from the executable: on Linux, where some desktops
 * show the desktop entry's icon instead. A file beside the archive, since GTK cannot read the archive.
 * @returns its path; undefined on other systems, and unpackaged, where no icon is drawn
 */
export function appIcon(): string | undefined {
  return app.isPackaged && process.platform === 'linux' ? join(process.resourcesPath, 'icon.png') : undefined;
}
