import { useApp, useConnection } from '../bridge/app-context';
import { useAsyncAction } from '../bridge/use-async-action';
import { formatMoment } from '../format/format-time';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './app.module.css';

/** Nexar's answers to the stored secret itself, which waiting does not change. */
const refusals: ReadonlySet<string> = new Set(['credentials-refused', 'scope-refused']);

/** While lookups still work: by when the stored credentials have to be replaced. Settings shows it elsewhere. */
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
