import { appImageFaults } from './app-image-faults';
import { archiveFaults } from './archive-faults';
import { cutFaults } from './cut-faults';
import { debFaults } from './deb-faults';
import { feedFaults } from './feed-faults';
import { materialsFaults } from './materials-faults';
import { originFaults, rebuiltFaults } from './origin-faults';
import { programFaults } from './program-faults';
import type { ReleaseFault } from './release-fault';
import { rpmFaults } from './rpm-faults';
import { rpmPayloadFaults } from './rpm-payload-faults';
import { rpmSignatureFaults } from './rpm-signature-faults';
import { sealFaults } from './seal-faults';
import { tarFaults } from './tar-faults';

export const releaseFaults: ReleaseFault[] = [
  ...feedFaults,
  ...programFaults,
  ...archiveFaults,
  ...sealFaults,
  ...materialsFaults,
  ...cutFaults,
  ...tarFaults,
  ...appImageFaults,
  ...debFaults,
  ...rpmFaults,
  ...rpmPayloadFaults,
  ...rpmSignatureFaults,
  ...originFaults,
  ...rebuiltFaults,
];
