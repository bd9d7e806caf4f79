import { describe } from 'vitest';
import { packageFaults } from '../support/release-faults/release-faults';
import { refuseSpoilt } from './refuse-spoilt';

describe('a release’s rpm', () => refuseSpoilt(packageFaults.rpm, ['rpm']));
