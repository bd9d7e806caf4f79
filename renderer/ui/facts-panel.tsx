import type { ReactNode } from 'react';
import styles from './facts-table.module.css';

interface Props {
  /** The id of the heading, which names the table; unique on the screen. */
  id: string;
  heading: string;
  /** Beside the heading. */
  aside?: ReactNode;
  /** The cells of the header row, for screen readers: what stands below explains itself. */
  columns: ReactNode;
  /** The rows of the body. */
  children: ReactNode;
}

/** A small table under its heading. */
export function FactsPanel({ id, heading, aside, columns, children }: Props) {
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      <table className={styles.table} aria-labelledby={id}>
        <thead className="visually-hidden">
          <tr>{columns}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
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
