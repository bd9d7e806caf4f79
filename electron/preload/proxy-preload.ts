import { proxyNames } from '../shared/contract/channel-names';
import { exposeBridge } from './expose-bridge';

// SECURITY: user and password go one way; what comes back is "done" or a failure.
exposeBridge('proxy', proxyNames);
