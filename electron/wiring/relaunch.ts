import { app } from 'electron';
import { withoutDeepLinks } from '../security/deep-links';
import { startAfterExit } from '../updates/start-after-exit';
import { thisPackage } from './this-package';

/** Starts the app anew, as it was started, and ends this one. */
export function relaunch(): void {
  const args = withoutDeepLinks(process.argv.slice(1));
  const { appImage } = thisPackage();
  if (appImage) startAfterExit(appImage, args);
  else app.relaunch({ args });
  app.quit();
}
