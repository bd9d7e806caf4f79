import { useEffect, useState } from 'react';
import { texts } from '../texts/texts';
import { Button } from './button';
import styles from './copy-button.module.css';
import { copyText } from './copy-text';
import { CheckIcon, CopyIcon } from './icons';

const shownMs = 2000;

/** Copies the result of `text` when pressed, and confirms it. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        variant="quiet"
        className={styles.button}
        aria-label={label}
        onPress={() => void copyText(text()).then(setCopied)}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
      </Button>
      <span role="status" className={copied === null ? 'visually-hidden' : styles.status}>
        {copied !== null && (copied ? texts.app.copied : texts.app.notCopied)}
      </span>
    </>
  );
}
