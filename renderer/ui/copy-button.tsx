import { type ReactNode, useEffect, useState } from 'react';
import { texts } from '../texts/texts';
import { Button } from './button';
import styles from './copy-button.module.css';
import { copyText } from './copy-text';
import { CheckIcon, CopyIcon } from './icons';

const shownMs = 2000;

interface Props {
  label: string;
  text: () => string;
  /** Beside the icon; without it the button is the icon alone. */
  children?: ReactNode;
}

/** Copies the result of `text` when pressed. Its icon confirms it for a moment, so that nothing beside it moves. */
export function CopyButton({ label, text, children }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        variant={children ? 'plain' : 'quiet'}
        className={children ? undefined : styles.button}
        aria-label={label}
        onPress={() => void copyText(text()).then(setCopied)}
      >
        <span className={styles.icon}>{copied ? <CheckIcon /> : <CopyIcon />}</span>
        {children}
      </Button>
      <span role="status" className={copied === false ? styles.failed : 'visually-hidden'}>
        {copied !== null && (copied ? texts.app.copied : texts.app.notCopied)}
      </span>
    </>
  );
}
