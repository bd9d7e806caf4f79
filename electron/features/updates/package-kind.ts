import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How this copy was installed, by the extension of the artifact that replaces it. */
export type PackageKind = 'deb' | 'rpm' | 'AppImage' | 'exe' | 'zip';

interface Installation {
  readonly platform: NodeJS.Platform;
  /** `process.resourcesPath` */
  readonly resources: string;
  readonly executable: string;
  /** Where the runtime of an AppImage has mounted it, by the variable that it sets. */
  readonly appDir: string | undefined;
}

/** Null for a copy that nothing can replace: an unpacked archive, a folder from the build. */
export function packageKind({ platform, resources, executable, appDir }: Installation): PackageKind | null {
  if (platform === 'darwin') return 'zip';
  if (platform === 'win32') {
    // The installer puts it beside the app; an unpacked archive has none, and would get a second copy installed.
    return existsSync(join(dirname(executable), 'Uninstall Parts Lookup.exe')) ? 'exe' : null;
  }
  // build/linux-package/ writes the file into a package of the system's.
  const mark = join(resources, 'package-type');
  const type = existsSync(mark) ? readFileSync(mark, 'utf8').trim() : '';
  if (type === 'deb' || type === 'rpm') return type;
  // A program that runs as an AppImage itself leaves its variables to all that it starts: they name that one then.
  return appDir && executable.startsWith(`${appDir}/`) ? 'AppImage' : null;
}
