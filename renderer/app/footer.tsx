import { Link } from 'react-aria-components/Link';
import { useApp } from '../bridge/app-context';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { hotkeys } from '../ui/hotkeys';
import { KeyHint } from '../ui/key-hint';
import styles from './app.module.css';
import { UpdateHint } from './update-hint';

export function Footer({ onShowKeys }: { onShowKeys: () => void }) {
  const { bridge } = useApp();
  // A home page that does not open is not worth an interruption.
  const open = () => void bridge.openLink({ kind: 'octopart-home' }).catch(() => undefined);
  return (
    <footer className={styles.footer}>
      <UpdateHint />
      <Button variant="link" className={styles.keys} aria-keyshortcuts={hotkeys.keys} onPress={onShowKeys}>
        {texts.app.keys}
        <KeyHint name={hotkeys.keys} />
      </Button>
      <Link className={styles.octopart ?? ''} onPress={open}>
        {texts.app.poweredBy}
      </Link>
    </footer>
  );
}
