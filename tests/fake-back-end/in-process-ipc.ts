import type { AnswerCall } from '../../electron/ipc/answer-call';
import type { ConnectBridge, PartsBridge, ProxyBridge } from '../../electron/shared/contract/bridge';
import { connectNames, partsNames, proxyNames } from '../../electron/shared/contract/channel-names';
import { channelOf } from '../../electron/shared/contract/constants/channel';
import type { WindowName } from '../../electron/shared/contract/windows';

interface Bridges {
  readonly parts: PartsBridge;
  readonly connect: ConnectBridge;
  readonly proxy: ProxyBridge;
}

/** A call as the page made it. */
export interface BridgeCall {
  readonly name: string;
  readonly request: unknown;
}

/** Stands in for the preloads and for Electron's IPC: methods from the contract, and copies of what crosses. */
export interface InProcessIpc {
  bridge<W extends WindowName>(name: W): Bridges[W];
  /** The page's side of `webContents.send`. */
  receive(channel: string, payload: unknown): void;
  /** Every call, in order. */
  readonly calls: readonly BridgeCall[];
}

const names = { parts: partsNames, connect: connectNames, proxy: proxyNames };

type Listener = (payload: unknown) => void;

export function createInProcessIpc(answer: AnswerCall): InProcessIpc {
  const calls: BridgeCall[] = [];
  const listeners = new Map<string, Set<Listener>>();

  const call = (name: string, channel: string) => async (request?: unknown) => {
    calls.push({ name, request: structuredClone(request) });
    return structuredClone(await answer(channel, [structuredClone(request)]));
  };

  const subscription = (channel: string) => (listener: Listener) => {
    const present = listeners.get(channel) ?? new Set();
    listeners.set(channel, present.add(listener));
    return () => void present.delete(listener);
  };

  return {
    bridge(name) {
      const { calls: callNames, events } = names[name];
      const methods = [
        ...Object.entries(callNames).flatMap(([feature, keys]) =>
          keys.map((key) => [key, call(key, channelOf(feature, key))] as const),
        ),
        ...Object.entries(events).flatMap(([feature, keys]) =>
          keys.map(
            (key) =>
              [
                `on${key.charAt(0).toUpperCase()}${key.slice(1)}`,
                subscription(channelOf(feature, key)),
              ] as const,
          ),
        ),
      ];
      return Object.freeze(Object.fromEntries(methods)) as never;
    },
    receive(channel, payload) {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener(structuredClone(payload));
    },
    calls,
  };
}
