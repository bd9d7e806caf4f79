import { useId } from 'react';
import { maxRangeEndLength } from '../../../electron/shared/contract/constants/limits';
import type { Filter } from '../../../electron/shared/contract/facets';
import { texts } from '../../texts/texts';
import type { Facet } from './facet';
import styles from './filter-bar.module.css';
import { readTypedQuantity } from './quantity-text';

interface Props {
  facet: Facet;
  range: NonNullable<Facet['range']>;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** The ends of a range, written as usual: "4.7 µF", "4.7uF", "10k". A text that is not a number yet filters nothing. */
export function RangeFields({ facet, range, filter, onChange }: Props) {
  const hintId = useId();
  const isInvalid = (text: string | null) =>
    Boolean(text) && readTypedQuantity(text ?? '', facet.unit) === null;
  const field = (end: 'from' | 'to', label: string, placeholder: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        maxLength={maxRangeEndLength}
        spellCheck="false"
        autoComplete="off"
        placeholder={placeholder}
        value={filter[end] ?? ''}
        aria-invalid={isInvalid(filter[end])}
        aria-describedby={hintId}
        onChange={(event) => onChange({ ...filter, [end]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <div className={styles.range}>
      {field('from', texts.filters.from, range.min)}
      {field('to', texts.filters.to, range.max)}
      <p id={hintId} className={styles.hint}>
        {isInvalid(filter.from) || isInvalid(filter.to)
          ? texts.filters.notANumber(range.min)
          : texts.filters.loadedRange(range.min, range.max)}
      </p>
    </div>
  );
}
