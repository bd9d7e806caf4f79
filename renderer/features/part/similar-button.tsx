import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { hotkeys } from '../../ui/hotkeys';
import { KeyHint } from '../../ui/key-hint';
import styles from './similar-parts.module.css';
import type { SimilarPartsState } from './use-similar-parts';

/** Asks for the similar parts, with what that costs, then shows and hides them. */
export function SimilarButton({ similar }: { similar: SimilarPartsState }) {
  const { answer, asking, isShown, isOutsidePlan, cost } = similar;
  const text = texts.similar;
  // Main may have them in its cache: until it has said so, nothing that costs parts is shown.
  if (answer === undefined) return null;
  // Where they were just asked for, their section says so.
  if (isOutsidePlan) return !isShown && <span className={styles.status}>{text.outsidePlan}</span>;
  return (
    <Button
      ref={similar.button}
      className={styles.show}
      isBusy={asking}
      aria-expanded={isShown}
      aria-keyshortcuts={hotkeys.similar}
      onPress={similar.press}
    >
      <span>
        {isShown && answer ? text.hide : text.show}
        {!answer && <span className={styles.cost}> · {cost ?? text.free}</span>}
      </span>
      <KeyHint name={hotkeys.similar} />
    </Button>
  );
}
