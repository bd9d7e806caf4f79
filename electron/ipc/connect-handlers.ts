import type { connectOperations } from '../contract/operations';
import type { Connection } from '../credentials/connection';
import type { Redaction } from '../logging/redaction';
import type { LinkOpener } from '../security/link-opener';
import type { Handlers } from './register-handler';

interface Services {
  readonly connection: Connection;
  readonly redaction: Redaction;
  readonly links: LinkOpener;
  readonly closeWindow: () => void;
}

const portal = 'https://portal.nexar.com/';

/** What the credentials window may ask for: its answers hold nothing but "done". */
export function connectHandlers({
  connection,
  redaction,
  links,
  closeWindow,
}: Services): Handlers<typeof connectOperations> {
  const submitTo =
    (place: 'keychain' | 'memory'): Handlers<typeof connectOperations>['submit'] =>
    async (credentials) => {
      // SECURITY: known to the redaction before anything can fail with it.
      redaction.register(credentials.clientSecret);
      await connection.connect(credentials, place);
      closeWindow();
    };
  return {
    submit: submitTo('keychain'),
    keepUntilQuit: submitTo('memory'),
    async openPortal() {
      await links.open(portal);
    },
    async close() {
      closeWindow();
    },
  };
}
