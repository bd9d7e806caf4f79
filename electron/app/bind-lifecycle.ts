import { app, powerMonitor } from 'electron';
import type { AppFeatures } from './app-features';
import type { Foundation } from './before-ready';
import { describeApp } from './windows/about-panel';
import { appIcon } from './windows/app-icon';

/** Connects the app's life cycle to the features. */
export function bindLifecycle(features: AppFeatures, { build }: Pick<Foundation, 'build'>): void {
  describeApp(app, build, process.versions, Date.now(), appIcon());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  powerMonitor.on('resume', features.connection.connection.wake);
  app.on('will-quit', () => {
    for (const feature of Object.values(features)) feature.stop?.();
  });
}
