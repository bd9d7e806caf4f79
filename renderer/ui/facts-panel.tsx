import type { ReactNode } from 'react';
import styles from './facts-table.module.css';
import { ScrollArea } from './scroll-area';

interface Props {
  /** The id of the heading, which names the table; unique on the screen. */
  id: string;
  heading: string;
  /** Beside the heading. */
  aside?: ReactNode;
  /** The cells of the header row. */
  columns: ReactNode;
  /** The rows of the body. */
  children: ReactNode;
}

/** A table under its heading, in a panel that scrolls by itself. */
export function FactsPanel({ id, heading, aside, columns, children }: Props) {
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      <ScrollArea className={styles.scroll} labelledBy={id}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>{columns}</tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </ScrollArea>
    </section>
  );
}

/** A header for the rows below it. */
export function FactsGroup({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={columns}>
        {children}
      </th>
    </tr>
  );
}
