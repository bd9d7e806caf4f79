import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How this copy was installed, by the extension of the artifact that replaces it. */
export type PackageKind = 'deb' | 'rpm' | 'AppImage' | 'exe' | 'zip';

interface Installation {
  readonly platform: NodeJS.Platform;
  /** `process.resourcesPath` */
  readonly resources: string;
  readonly executable: string;
  /** Where the AppImage runtime has mounted it, from the variable that it sets. */
  readonly appDir: string | undefined;
}

/** Null for a copy that cannot be replaced: an unpacked archive, a build folder. */
export function packageKind({ platform, resources, executable, appDir }: Installation): PackageKind | null {
  if (platform === 'darwin') return 'zip';
  if (platform === 'win32') {
    // The installer puts it beside the app. An unpacked archive has none; updating it would install a second copy.
    return existsSync(join(dirname(executable), 'Uninstall Parts Lookup.exe')) ? 'exe' : null;
  }
  // build/linux-package/ writes the file into deb and rpm packages.
  const mark = join(resources, 'package-type');
  const type = existsSync(mark) ? readFileSync(mark, 'utf8').trim() : '';
  if (type === 'deb' || type === 'rpm') return type;
  // A program that is itself an AppImage passes its variables to its children; they then name that program.
  return appDir && executable.startsWith(`${appDir}/`) ? 'AppImage' : null;
}
