import type { ConnectionStatus } from '../../electron/contract/connection';

/** Whether the connection works, so that a search would be answered. */
export function canLookUp(state: ConnectionStatus['state']): boolean {
  return state === 'connected' || state === 'warning' || state === 'sample';
}
