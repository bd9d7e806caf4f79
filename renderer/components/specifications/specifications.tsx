import { Fragment, type KeyboardEvent, useState } from 'react';
import type { Part, Specification } from '../../../electron/shared/contract/part';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { CopyButton } from '../../ui/copy-button';
import { FactsGroup, FactsPanel } from '../../ui/facts-panel';
import styles from '../../ui/facts-table.module.css';
import { CollapsibleText } from './collapsible-text';
import { findSpecifications, specificationsByGroup, specificationsText } from './find-specifications';

/** With fewer a search box would only be in the way. */
const searchableFrom = 6;

function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '') return;
    // Without this the same key would also leave the part.
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
    <tr className={styles.fact}>
      <th scope="row" className={styles.attribute}>
        {specification.name}
      </th>
      <td className={styles.value}>
        <CollapsibleText text={specification.value} />
      </td>
    </tr>
  );
}

interface Props {
  part: Pick<Part, 'specifications' | 'outsidePlan'>;
  /** Until then the panel is there and empty. */
  isReady: boolean;
}

export function Specifications({ part, isReady }: Props) {
  const [query, setQuery] = useState('');
  const all = part.specifications;
  const found = isReady ? findSpecifications(all, query) : [];
  const text = texts.specifications;
  const none = part.outsidePlan.includes('specifications') ? text.outsidePlan : text.none;
  return (
    <FactsPanel
      id="specifications"
      heading={text.heading}
      aside={
        isReady &&
        all.length > 0 && (
          <>
            <span role="status" className={query.trim() === '' ? 'visually-hidden' : styles.found}>
              {query.trim() !== '' && text.found(formatNumber(found.length), formatNumber(all.length))}
            </span>
            {all.length >= searchableFrom && <SearchBox value={query} onChange={setQuery} />}
            <span className={styles.end}>
              <CopyButton label={text.copy} text={() => specificationsText(found)} />
            </span>
          </>
        )
      }
      columns={
        <>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.value}</th>
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
      {(isReady ? found : all).length === 0 && (
        <tr>
          <td colSpan={2} className="muted">
            {all.length > 0 ? text.noneFound : none}
          </td>
        </tr>
      )}
    </FactsPanel>
  );
}
