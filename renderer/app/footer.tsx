import { Link } from 'react-aria-components/Link';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { KeyHint } from '../ui/key-hint';
import styles from './app.module.css';
import { useApp } from './app-context';
import { hotkeys } from './hotkeys';
import { UpdateHint } from './update-hint';

export function Footer({ onShowKeys }: { onShowKeys: () => void }) {
  const { bridge } = useApp();
  // A home page that does not open is no reason to interrupt anybody.
  const open = () => void bridge.openLink({ kind: 'octopart-home' }).catch(() => undefined);
  return (
    <footer className={styles.footer}>
      <UpdateHint />
      <Button look="link" className={styles.keys} aria-keyshortcuts={hotkeys.keys} onPress={onShowKeys}>
        {texts.app.keys}
        <KeyHint name={hotkeys.keys} />
      </Button>
      <Link className={styles.octopart ?? ''} onPress={open}>
        {texts.app.poweredBy}
      </Link>
    </footer>
  );
}
