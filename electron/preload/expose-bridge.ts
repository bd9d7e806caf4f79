import { contextBridge, ipcRenderer } from 'electron';
import type { ChannelNames } from '../shared/contract/channel-names';
import { channelOf } from '../shared/contract/constants/channel';

// The one file with ipcRenderer; each preload is bundled with its own copy.

/** A method that calls one channel with at most one request. */
const call = (channel: string) => (request?: unknown) => ipcRenderer.invoke(channel, request);

/** A method that subscribes to one event and returns the closure that ends the subscription. */
const subscription = (channel: string) => (listener: (payload: unknown) => void) => {
  // SECURITY: the event object would carry the sender; only the payload goes on.
  const pass = (_event: unknown, payload: unknown) => listener(payload);
  ipcRenderer.on(channel, pass);
  return () => {
    ipcRenderer.removeListener(channel, pass);
  };
};

/**
 * Gives the page a method for each call and each event of `names`, as `window[key]`.
 * SECURITY: one frozen plain object of closures over fixed channel names; no generic send, no instance, no environment.
 */
export function exposeBridge(key: string, { calls, events }: ChannelNames): void {
  const bridge: Record<string, unknown> = {};
  for (const [feature, names] of Object.entries(calls)) {
    for (const name of names) bridge[name] = call(channelOf(feature, name));
  }
  for (const [feature, names] of Object.entries(events)) {
    for (const name of names)
      bridge[`on${name.replace(/^./, (first) => first.toUpperCase())}`] = subscription(
        channelOf(feature, name),
      );
  }
  contextBridge.exposeInMainWorld(key, Object.freeze(bridge));
}
