import { connectChannels, partsChannels, proxyChannels } from '../contract/channels';
import { connectOperations, partsOperations, proxyOperations } from '../contract/operations';
import type { connectHandlers } from '../ipc/connect-handlers';
import type { partsHandlers } from '../ipc/parts-handlers';
import type { proxyHandlers } from '../ipc/proxy-handlers';
import { registerHandlers, type Watch } from '../ipc/register-handler';
import { connectOrigin, partsOrigin, proxyOrigin } from '../security/page-file';
import { isTrustedFrame } from '../security/trusted-frame';
import type { AppWindows } from '../windows/app-windows';

interface Handlers {
  readonly parts: ReturnType<typeof partsHandlers>;
  readonly connect: ReturnType<typeof connectHandlers>;
  readonly proxy: ReturnType<typeof proxyHandlers>;
}

/** Answers each window through its own door alone. SECURITY: a window reaches no other window's channels. */
export function openDoors(windows: AppWindows, { parts, connect, proxy }: Handlers, watch: Watch): void {
  registerHandlers(
    {
      channels: partsChannels,
      operations: partsOperations,
      trusts: (event) => isTrustedFrame(event, windows.mainContents(), partsOrigin),
    },
    parts,
    watch,
  );
  registerHandlers(
    {
      channels: connectChannels,
      operations: connectOperations,
      trusts: (event) => isTrustedFrame(event, windows.connectContents(), connectOrigin),
    },
    connect,
    watch,
  );
  registerHandlers(
    {
      channels: proxyChannels,
      operations: proxyOperations,
      trusts: (event) => isTrustedFrame(event, windows.proxyContents(), proxyOrigin),
    },
    proxy,
    watch,
  );
}
