import type { ConnectionStatus } from '../../electron/contract/connection';
import { failureWords } from '../texts/failure-texts';
import { texts } from '../texts/texts';

/** The connection in words: the four usual ones, or what is wrong. */
export function connectionWords({ state, failure }: Pick<ConnectionStatus, 'state' | 'failure'>): string {
  const { happened } = failureWords(failure ?? { code: 'internal' });
  switch (state) {
    case 'connected':
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
