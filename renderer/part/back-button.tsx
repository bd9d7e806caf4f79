import { navigate } from '../app/route';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { BackIcon } from '../ui/icons';
import styles from './part-screen.module.css';

export function BackButton() {
  return (
    <Button
      look="quiet"
      className={styles.back}
      aria-label={texts.part.back}
      onPress={() => navigate({ screen: 'search' })}
    >
      <BackIcon />
    </Button>
  );
}
