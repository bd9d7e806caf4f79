import { useState } from 'react';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import styles from '../../ui/facts-table.module.css';

const shownLength = 160;

/** A text whose long rest is behind "Show all": some specifications would fill a page. */
export function CollapsibleText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (text.length <= shownLength * 1.25) return <>{text}</>;
  return (
    <>
      {open ? text : `${text.slice(0, shownLength).trimEnd()}…`}{' '}
      <Button variant="link" className={styles.fold} aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? texts.specifications.showLess : texts.specifications.showAll}
      </Button>
    </>
  );
}
