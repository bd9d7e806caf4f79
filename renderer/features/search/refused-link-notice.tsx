import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useFocusTargets } from './focus-targets';
import styles from './search-screen.module.css';
import type { RefusedLink } from './use-deep-link';

const words = texts.deepLink;

const reasons: Readonly<Record<RefusedLink['reason'], string>> = {
  'unknown-action': words.unknownAction,
  'no-part-number': words.noPartNumber,
  'too-long': words.tooLong(formatNumber(maxSearchTextLength)),
};

/** Says which link could not be used and why, until the user has taken note or goes on. */
export function RefusedLinkNotice({ link, onDismiss }: { link: RefusedLink | null; onDismiss: () => void }) {
  const { focusSearchBox } = useFocusTargets();
  if (!link) return null;
  return (
    <div role="alert">
      <Notice tone="warn">
        <div className={styles.noticeRow}>
          <span>
            {words.refused} {reasons[link.reason]}
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
