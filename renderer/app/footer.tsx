import { Link } from 'react-aria-components/Link';
import { texts } from '../texts/texts';
import styles from './app.module.css';
import { useApp } from './app-context';
import { UpdateHint } from './update-hint';

export function Footer() {
  const { bridge } = useApp();
  // A home page that does not open is no reason to interrupt anybody.
  const open = () => void bridge.openLink({ kind: 'octopart-home' }).catch(() => undefined);
  return (
    <footer className={styles.footer}>
      <UpdateHint />
      <Link className={styles.octopart ?? ''} onPress={open}>
        {texts.app.poweredBy}
      </Link>
    </footer>
  );
}
