import type { ConnectBridge, PartsBridge, ProxyBridge } from '../../electron/shared/contract/bridge';

declare global {
  // What a window's preload exposes; in a plain browser a fake back end does (`npx vite`).
  interface Window {
    readonly parts?: PartsBridge;
    readonly connect?: ConnectBridge;
    readonly proxy?: ProxyBridge;
  }
}

function exposed<T>(bridge: T | undefined): T {
  if (bridge === undefined) throw new Error('The preload has exposed no bridge');
  return bridge;
}

/** The main window's bridge. */
export const getPartsBridge = (): PartsBridge => exposed(window.parts);

/** The credentials window's bridge. */
export const getConnectBridge = (): ConnectBridge => exposed(window.connect);

/** The proxy window's bridge. */
export const getProxyBridge = (): ProxyBridge => exposed(window.proxy);
