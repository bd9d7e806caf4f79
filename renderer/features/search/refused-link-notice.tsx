import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useFocusTargets } from './focus-targets';
import styles from './search-screen.module.css';
import type { RefusedLink } from './use-deep-link';

const { deepLink } = texts;

const reasons: Readonly<Record<RefusedLink['reason'], () => string>> = {
  'unknown-action': () => deepLink.unknownAction,
  'no-part-number': () => deepLink.noPartNumber,
  'too-long': () => deepLink.tooLong(formatNumber(maxSearchTextLength)),
};

/** Which link could not be used and why, until the user dismisses it or goes on. */
export function RefusedLinkNotice({ link, onDismiss }: { link: RefusedLink | null; onDismiss: () => void }) {
  const { focusSearchBox } = useFocusTargets();
  if (!link) return null;
  return (
    <div role="alert">
      <Notice tone="warn">
        <div className={styles.noticeRow}>
          <span>
            {deepLink.refused} {reasons[link.reason]()}
          </span>
          <q>{link.address}</q>
          <Button
            variant="quiet"
            onPress={() => {
              focusSearchBox();
              onDismiss();
            }}
          >
            {texts.app.dismiss}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
