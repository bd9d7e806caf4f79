import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import type { ErrorCode } from '../../electron/shared/contract/failure';
import { failureText } from './failure-texts';
import { texts } from './texts';

type Shown = Pick<ConnectionStatus, 'state' | 'failure' | 'offline'>;

/** Of these the network is to blame; of the others a proxy, a certificate, a clock, or who answered in the service's place. */
const offlineCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'offline',
  'host-not-found',
  'connection-failed',
  'proxy-unreachable',
  'timed-out',
]);

/** Whether there is nothing wrong but the network: the credentials are stored, and may be fine. */
export const isNetworkLost = ({ state, offline }: Pick<ConnectionStatus, 'state' | 'offline'>) =>
  (state === 'connected' || state === 'problem') && offline !== null && offlineCodes.has(offline.code);

/** The connection as one line of text: how the credentials stand, and beside it whether the service is reached. */
export function connectionText({ state, failure, offline }: Shown): string {
  if (isNetworkLost({ state, offline })) return texts.connection.offline;
  const { happened } = failureText(failure ?? { code: 'internal' });
  switch (state) {
    case 'connected':
      return offline ? texts.connection.unreached : texts.connection.connected;
    case 'sample':
      return texts.connection.sample;
    case 'not-connected':
      return texts.connection.notConnected;
    case 'connecting':
      return texts.connection.connecting;
    case 'warning':
      return texts.connection.warning(happened);
    case 'problem':
      return happened;
  }
}
