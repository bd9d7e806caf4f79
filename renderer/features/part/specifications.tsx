import { Fragment, type KeyboardEvent, useState } from 'react';
import type { Part, Specification } from '../../../electron/shared/contract/part';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { CopyButton } from '../../ui/copy-button';
import { FactsGroup, FactsPanel } from '../../ui/facts-panel';
import styles from '../../ui/facts-table.module.css';
import { findSpecifications, specificationsByGroup, specificationsText } from './find-specifications';
import { FoldedText } from './folded-text';

/** Above so many a box to find one pays; below it would only be in the way. */
const searchableFrom = 6;

function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '') return;
    // Else the same key would also step back from the part.
    event.preventDefault();
    onChange('');
  };
  return (
    <input
      type="search"
      className={styles.find}
      aria-label={texts.specifications.find}
      placeholder={texts.specifications.findShort}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={clearByEscape}
    />
  );
}

function Row({ specification }: { specification: Specification }) {
  return (
    <tr>
      <th scope="row" className={styles.attribute}>
        {specification.name}
      </th>
      <td className={styles.value}>
        <FoldedText text={specification.value} />
      </td>
    </tr>
  );
}

export function Specifications({ part }: { part: Pick<Part, 'specifications' | 'outsidePlan'> }) {
  const [wanted, setWanted] = useState('');
  const all = part.specifications;
  const found = findSpecifications(all, wanted);
  const words = texts.specifications;
  const none = part.outsidePlan.includes('specifications') ? words.outsidePlan : words.none;
  return (
    <FactsPanel
      id="specifications"
      heading={words.heading}
      aside={
        all.length > 0 && (
          <span className={styles.tools}>
            <span role="status" className={styles.of}>
              {wanted.trim() !== '' && words.found(formatNumber(found.length), formatNumber(all.length))}
            </span>
            {all.length >= searchableFrom && <SearchBox value={wanted} onChange={setWanted} />}
            <CopyButton label={words.copy} text={() => specificationsText(found)} />
          </span>
        )
      }
      columns={
        <>
          <th scope="col" className={styles.attribute}>
            {words.name}
          </th>
          <th scope="col">{words.value}</th>
        </>
      }
    >
      {specificationsByGroup(found).map(([group, specifications]) => (
        <Fragment key={group}>
          {group !== '' && <FactsGroup columns={2}>{group}</FactsGroup>}
          {specifications.map((specification) => (
            <Row key={specification.id} specification={specification} />
          ))}
        </Fragment>
      ))}
      {found.length === 0 && (
        <tr>
          <td colSpan={2} className="muted">
            {all.length > 0 ? words.noneFound : none}
          </td>
        </tr>
      )}
    </FactsPanel>
  );
}
