import { useState } from 'react';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import styles from '../../ui/facts-table.module.css';

const shownLength = 160;

/** A text of which a long rest waits behind "Show all": one recorded specification fills a page. */
export function FoldedText({ text }: { text: string }) {
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
