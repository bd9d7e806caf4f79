import { app } from 'electron';
import { type PackageKind, packageKind } from '../features/updates/package-kind';

interface ThisPackage {
  /** Null for a copy that was not installed from a package. */
  readonly kind: PackageKind | null;
  /** The AppImage's file, from whose mount the app runs. */
  readonly appImage: string | undefined;
}

/** What this copy of the app was installed from. */
export function thisPackage(): ThisPackage {
  if (!app.isPackaged) return { kind: null, appImage: undefined };
  const { platform, resourcesPath: resources, execPath: executable, env } = process;
  const kind = packageKind({ platform, resources, executable, appDir: env.APPDIR });
  return { kind, appImage: kind === 'AppImage' ? env.APPIMAGE : undefined };
}
