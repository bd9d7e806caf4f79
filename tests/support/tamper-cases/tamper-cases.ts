import { appImageFaults } from './app-image-cases';
import { archiveFaults } from './archive-cases';
import { feedFaults } from './feed-cases';
import { programFaults } from './program-cases';
import { rpmSignatureFaults } from './rpm-signature-cases';
import { sealFaults } from './signature-cases';
import { tarFaults } from './tar-cases';

/** In the app, and in what a release has of it in all. */
export const wholeFaults = [...feedFaults, ...programFaults, ...archiveFaults, ...sealFaults];

/** In one kind of package, by the end of its name: no other one is looked at for them. */
export const packageFaults = {
  rpm: rpmSignatureFaults,
  AppImage: appImageFaults,
  'tar.gz': tarFaults,
} as const;

export const releaseFaults = [...wholeFaults, ...Object.values(packageFaults).flat()];
