import { describe } from 'vitest';
import { packageFaults } from '../support/release-faults/release-faults';
import { refuseSpoilt } from './refuse-spoilt';

describe.each(['rpm', 'AppImage', 'tar.gz'] as const)('a release’s %s', (kind) =>
  refuseSpoilt(packageFaults[kind], [kind]),
);
