import { Fragment } from 'react';
import type { Part, Specification } from '../../electron/contract/part';
import { texts } from '../texts';
import styles from '../ui/facts-table.module.css';
import { ScrollArea } from '../ui/scroll-area';
import { FoldedText } from './folded-text';

function byGroup(specifications: readonly Specification[]): [string, Specification[]][] {
  const groups = new Map<string, Specification[]>();
  for (const specification of specifications) {
    groups.set(specification.group, [...(groups.get(specification.group) ?? []), specification]);
  }
  return [...groups];
}

export function Specifications({ part }: { part: Pick<Part, 'specifications' | 'outsidePlan'> }) {
  const outsidePlan = part.outsidePlan.includes('specifications');
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2 id="specifications">{texts.specifications.heading}</h2>
      </div>
      <ScrollArea className={styles.scroll} labelledBy="specifications">
        <table className={styles.table} aria-labelledby="specifications">
          <thead>
            <tr>
              <th scope="col" className={styles.attribute}>
                {texts.specifications.name}
              </th>
              <th scope="col">{texts.specifications.value}</th>
            </tr>
          </thead>
          <tbody>
            {byGroup(part.specifications).map(([group, specifications]) => (
              <Fragment key={group}>
                {group !== '' && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={2}>
                      {group}
                    </th>
                  </tr>
                )}
                {specifications.map((specification) => (
                  <tr key={specification.id}>
                    <th scope="row" className={styles.attribute}>
                      {specification.name}
                    </th>
                    <td className={styles.value}>
                      <FoldedText text={specification.value} />
                    </td>
                  </tr>
                ))}
              </Fragment>
            ))}
            {part.specifications.length === 0 && (
              <tr>
                <td colSpan={2} className="muted">
                  {outsidePlan ? texts.specifications.outsidePlan : texts.specifications.none}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}
