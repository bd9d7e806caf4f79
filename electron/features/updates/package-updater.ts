import { AppUpdater } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter';
import { FailureError } from '../../core/failure-error';

const refusal = () => new FailureError('updates-off', 'The package manager installs updates of this copy');

/** electron-updater for a deb or an rpm: it only checks, and neither downloads nor installs. */
export class PackageUpdater extends AppUpdater {
  /** `app`: Electron's, unless a test passes another. */
  constructor(_options?: null, app?: AppAdapter) {
    super(null, app);
  }

  protected async doDownloadUpdate(): Promise<never> {
    throw refusal();
  }

  quitAndInstall(): never {
    throw refusal();
  }
}
