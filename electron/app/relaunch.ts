import { app } from 'electron';
import { startAfterExit } from '../features/updates/start-after-exit';
import { withoutDeepLinks } from './deep-links/deep-links';
import { thisPackage } from './this-package';

/** Restarts the app with the same arguments. */
export function relaunch(): void {
  const args = withoutDeepLinks(process.argv.slice(1));
  const { appImage } = thisPackage();
  if (appImage) startAfterExit(appImage, args);
  else app.relaunch({ args });
  app.quit();
}
