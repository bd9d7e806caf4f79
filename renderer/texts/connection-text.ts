import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import type { ErrorCode } from '../../electron/shared/contract/failure';
import { failureText } from './failure-texts';
import { texts } from './texts';

/** Of these the network is to blame; of the others a proxy, a certificate, a clock, or who answered in the service's place. */
const offlineCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'offline',
  'host-not-found',
  'connection-failed',
  'proxy-unreachable',
  'timed-out',
]);

/** The connection as one line of text: how the credentials stand, and beside it whether the service is reached. */
export function connectionText({
  state,
  failure,
  offline,
}: Pick<ConnectionStatus, 'state' | 'failure' | 'offline'>): string {
  const { happened } = failureText(failure ?? { code: 'internal' });
  switch (state) {
    case 'connected':
      if (offline)
        return offlineCodes.has(offline.code) ? texts.connection.offline : texts.connection.unreached;
      return texts.connection.connected;
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
