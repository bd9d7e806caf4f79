import type { ConnectionStatus } from '../../../electron/shared/contract/connection';
import { madeUpFailure } from './made-up';

export type TwinStart = 'none' | 'sample' | 'nexar' | 'memory' | 'problem' | 'warning' | 'offline';

const none: ConnectionStatus = {
  source: 'none',
  state: 'not-connected',
  failure: null,
  offline: null,
  tokenExpiresAt: null,
  clientId: null,
  savedAt: null,
  storedIn: null,
};
const nexar: ConnectionStatus = {
  ...none,
  source: 'nexar',
  state: 'connected',
  clientId: '8f14e45f-ceea-467f-a9c1-0c3b1f5a2d77',
  savedAt: '2026-01-15T09:30:00Z',
  storedIn: 'gnome-keyring',
  tokenExpiresAt: '2026-01-16T09:30:00Z',
};

export const twinStatuses: Readonly<Record<TwinStart, ConnectionStatus>> = {
  none,
  sample: { ...none, source: 'sample', state: 'sample' },
  nexar,
  memory: { ...nexar, storedIn: 'memory-until-quit' },
  problem: { ...nexar, state: 'problem', failure: madeUpFailure('credentials-refused') },
  offline: { ...nexar, offline: madeUpFailure('offline') },
  warning: { ...nexar, state: 'warning', failure: madeUpFailure('service-unavailable') },
};

/** How the twin starts, from the page's address: `?twin=nexar`. */
export function twinStartFrom(query: string): TwinStart {
  const wanted = new URLSearchParams(query).get('twin') ?? '';
  return wanted in twinStatuses ? (wanted as TwinStart) : 'none';
}
