import { ipcRenderer } from 'electron';

// The one file with ipcRenderer; each preload is bundled with its own copy, and neither hands it on.

/** A closure that calls one channel with at most one request. */
export function call(channel: string) {
  return (request?: unknown) => ipcRenderer.invoke(channel, request);
}

/** A closure that subscribes to one event and returns the closure that ends the subscription. */
export function subscription(channel: string) {
  return (listener: (payload: unknown) => void) => {
    // SECURITY: the event object would carry the sender; only the payload goes on.
    const pass = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(channel, pass);
    return () => {
      ipcRenderer.removeListener(channel, pass);
    };
  };
}
