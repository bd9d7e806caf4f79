import { describe } from 'vitest';
import { wholeFaults } from '../support/release-faults/release-faults';
import { refuseSpoilt } from './refuse-spoilt';

describe('a release', () => refuseSpoilt(wholeFaults, ['AppImage', 'tar.gz']));
