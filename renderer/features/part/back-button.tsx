import { stepBack, useRoute } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { BackIcon } from '../../ui/icons';
import styles from './part-head.module.css';

export function BackButton() {
  const route = useRoute();
  const fromSimilar = route.screen === 'part' && route.similar;
  return (
    <Button
      variant="quiet"
      className={styles.back}
      aria-label={fromSimilar ? texts.part.backToPart : texts.part.back}
      onPress={() => stepBack(route)}
    >
      <BackIcon />
    </Button>
  );
}
