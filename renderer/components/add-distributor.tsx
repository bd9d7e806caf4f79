import { useId, useState } from 'react';
import type { Distributor } from '../../electron/shared/contract/offers-view';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import styles from './add-distributor.module.css';

/** Distributors to choose from, under one heading. */
export interface DistributorGroup {
  readonly label: string;
  readonly distributors: readonly Distributor[];
}

interface Props {
  /** No distributor is in two of them. */
  groups: readonly DistributorGroup[];
  onAdd: (one: Distributor) => void;
}

/** Adds one of the distributors. The system's own select can be searched by typing. */
export function AddDistributor({ groups, onAdd }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const all = groups.flatMap(({ distributors }) => distributors);
  const chosen = all.find((one) => one.id === wanted) ?? all[0];
  if (!chosen) return null;
  return (
    <div className={styles.add}>
      <label htmlFor={id} className="visually-hidden">
        {texts.offerFilters.addLabel}
      </label>
      <Select id={id} value={chosen.id} onChange={setWanted}>
        {groups
          .filter(({ distributors }) => distributors.length > 0)
          .map(({ label, distributors }) => (
            <optgroup key={label} label={label}>
              {distributors.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
      </Select>
      <Button onPress={() => onAdd(chosen)}>{texts.offerFilters.add}</Button>
    </div>
  );
}
