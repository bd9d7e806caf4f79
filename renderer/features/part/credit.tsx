import { Button } from '../../ui/button';
import { OpenIcon } from '../../ui/icons';
import styles from './part-head.module.css';

interface Props {
  /** What the credit is for; stands before the service's text. */
  what: string;
  credit: { readonly text: string; readonly linked: boolean };
  /** The name of the button that opens the credit's page. */
  pageName: string;
  onOpen: () => void;
}

/** Who is credited. The service's text stays outside the button: it may be "Datasheet", which is another button's name. */
export function Credit({ what, credit, pageName, onOpen }: Props) {
  return (
    <span className={styles.credit}>
      <span>{what}</span>
      <span>
        {credit.text}
        {credit.linked && (
          <Button variant="link" aria-label={pageName} onPress={onOpen}>
            <OpenIcon size={12} />
          </Button>
        )}
      </span>
    </span>
  );
}
