import { appImageFaults } from './app-image-faults';
import { archiveFaults } from './archive-faults';
import { feedFaults } from './feed-faults';
import { programFaults } from './program-faults';
import { rpmSignatureFaults } from './rpm-signature-faults';
import { sealFaults } from './seal-faults';
import { tarFaults } from './tar-faults';

/** In the app, and in what a release has of it in all. */
export const wholeFaults = [...feedFaults, ...programFaults, ...archiveFaults, ...sealFaults];

/** In one kind of package, by the end of its name: no other one is looked at for them. */
export const packageFaults = {
  rpm: rpmSignatureFaults,
  AppImage: appImageFaults,
  'tar.gz': tarFaults,
} as const;

export const releaseFaults = [...wholeFaults, ...Object.values(packageFaults).flat()];
