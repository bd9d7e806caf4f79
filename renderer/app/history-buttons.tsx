import { useHistory } from '../navigation/history';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { BackwardIcon, ForwardIcon } from '../ui/icons';
import { useIsMac } from '../ui/use-is-mac';
import styles from './top-bar.module.css';

/** Back and forward through the screens, as in a browser. A button that leads nowhere is not disabled: it would lose the focus. */
export function HistoryButtons() {
  const { canGoBack, canGoForward } = useHistory();
  const isMac = useIsMac();
  const { back, forward } = texts.app;
  return (
    <div className={styles.history}>
      <span title={`${back} (${isMac ? '⌘[' : 'Alt+←'})`}>
        <Button
          variant="quiet"
          className={styles.step}
          aria-label={back}
          isBusy={!canGoBack}
          onPress={() => window.history.back()}
        >
          <BackwardIcon />
        </Button>
      </span>
      <span title={`${forward} (${isMac ? '⌘]' : 'Alt+→'})`}>
        <Button
          variant="quiet"
          className={styles.step}
          aria-label={forward}
          isBusy={!canGoForward}
          onPress={() => window.history.forward()}
        >
          <ForwardIcon />
        </Button>
      </span>
    </div>
  );
}
