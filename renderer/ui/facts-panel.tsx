import type { ReactNode } from 'react';
import styles from './facts-table.module.css';
import { ScrollArea } from './scroll-area';

interface Props {
  /** The heading's id, unique on the screen: it names the table. */
  id: string;
  heading: string;
  /** What stands beside the heading. */
  aside?: ReactNode;
  /** The row of column names. */
  columns: ReactNode;
  /** The rows below it. */
  children: ReactNode;
}

/** A table of facts under its heading, in a panel that scrolls by itself. */
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

/** A row that names the rows below it. */
export function FactsGroup({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={columns}>
        {children}
      </th>
    </tr>
  );
}
