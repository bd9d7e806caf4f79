import type { ConnectionStatus } from '../connection';

/** Whether the connection works, so that a lookup sent now would be answered. */
export function canLookUp(state: ConnectionStatus['state']): boolean {
  return state === 'connected' || state === 'warning' || state === 'sample';
}
