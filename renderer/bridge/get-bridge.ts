import type { ConnectBridge, PartsBridge, ProxyBridge } from '../../electron/shared/contract/bridge';

declare global {
  interface Window {
    readonly parts?: PartsBridge;
    readonly connect?: ConnectBridge;
    readonly proxy?: ProxyBridge;
  }
}

/** The main window's bridge to main; in a plain browser, while developing, an in-memory fake of it. */
export async function getPartsBridge(): Promise<PartsBridge> {
  if (window.parts) return window.parts;
  // The condition is a constant in a build, so that no made-up part is ever shipped.
  if (import.meta.env.DEV) {
    const { createPartsTwin } = await import('./twin/parts-twin');
    const { twinStartFrom } = await import('./twin/twin-statuses');
    return createPartsTwin(twinStartFrom(window.location.search));
  }
  throw new Error('window.parts is missing');
}

/** The credentials window's; in a plain browser, while developing, a fake that stores nothing. */
export async function getConnectBridge(): Promise<ConnectBridge> {
  if (window.connect) return window.connect;
  if (import.meta.env.DEV) {
    const { createConnectTwin } = await import('./twin/connect-twin');
    return createConnectTwin();
  }
  throw new Error('window.connect is missing');
}

/** The proxy window's; in a plain browser, while developing, a proxy that refuses everybody. */
export async function getProxyBridge(): Promise<ProxyBridge> {
  if (window.proxy) return window.proxy;
  if (import.meta.env.DEV) {
    const error = { code: 'proxy-refused', message: 'made up', retryable: false } as const;
    return {
      submit: async () => ({ ok: false, error }),
      cancel: async () => ({ ok: true, value: undefined }),
    };
  }
  throw new Error('window.proxy is missing');
}
