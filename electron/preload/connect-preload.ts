import { connectNames } from '../shared/contract/channel-names';
import { exposeBridge } from './expose-bridge';

// SECURITY: the credentials go one way; what comes back is "done" or a failure.
exposeBridge('connect', connectNames);
