import { contextBridge } from 'electron';
import { connectChannels } from '../shared/contract/channels';
import type { ConnectBridge } from '../shared/contract/connect-bridge';
import { call } from './invoke';

// SECURITY: the credentials go one way; what comes back is "done" or a failure.
const bridge = {
  submit: call(connectChannels.submit),
  keepUntilQuit: call(connectChannels.keepUntilQuit),
  openPortal: () => call(connectChannels.openPortal)(),
  openProxyWindow: () => call(connectChannels.openProxyWindow)(),
  close: () => call(connectChannels.close)(),
} as ConnectBridge;

contextBridge.exposeInMainWorld('connect', Object.freeze(bridge));
