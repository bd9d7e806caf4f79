import { contextBridge } from 'electron';
import { proxyChannels } from '../shared/contract/channels';
import type { ProxyBridge } from '../shared/contract/proxy-bridge';
import { call } from './invoke';

// SECURITY: user and password go one way; what comes back is "done" or a failure.
const bridge = {
  submit: call(proxyChannels.submit),
  cancel: () => call(proxyChannels.cancel)(),
} as ProxyBridge;

contextBridge.exposeInMainWorld('proxy', Object.freeze(bridge));
