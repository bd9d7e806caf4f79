import { useApp, useConnection } from '../bridge/app-context';
import { useAsyncAction } from '../bridge/use-async-action';
import { formatMoment } from '../format/format-time';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './app.module.css';

/** What no waiting mends: Nexar's answer to the stored secret itself. */
const refusals: ReadonlySet<string> = new Set(['credentials-refused', 'scope-refused']);

/** Says, while lookups still go on, until when the stored credentials are to be replaced. Settings says it by itself. */
export function ConnectionWarning() {
  const { bridge } = useApp();
  const { state, failure, tokenExpiresAt } = useConnection();
  const opening = useAsyncAction();
  if (state !== 'warning' || !failure || !refusals.has(failure.code)) return null;
  return (
    <section aria-label={texts.connection.warningLabel} className={styles.pageNotice}>
      <Notice tone="warn">
        <div className={styles.pageNoticeRow}>
          <p>{texts.connection.refusedUntil(tokenExpiresAt && formatMoment(tokenExpiresAt))}</p>
          <Button onPress={() => opening.run(bridge.openConnectWindow)}>{texts.settings.replace}</Button>
        </div>
      </Notice>
    </section>
  );
}
