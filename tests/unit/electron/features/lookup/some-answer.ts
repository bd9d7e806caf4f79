import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import { createTestNexar } from '../../../../nexar-server/test-nexar';
import { createFakeClock } from '../../../fake-clock';

/** The sample catalog's answer to a search: ten parts. */
export async function someAnswer() {
  const clock = createFakeClock();
  const nexar = createTestNexar({ now: clock.now });
  const service = createNexarService({
    fetch: nexar.fetch,
    endpoints: {
      identityUrl: 'https://sample.example/connect/token',
      apiUrl: 'https://sample.example/graphql',
    },
    clock,
    onSecret: () => {},
    requests: createRequestLog(clock.now),
  });
  const { parts } = createNexarSession(
    { service, random: () => 0.5, source: 'nexar', onTokenStatus: () => {}, onReachChanged: () => {} },
    nexar.credentials,
  );
  return parts.search({ text: 'LM358', start: 0, limit: 10, country: 'US', currency: 'USD' });
}
