import { useId, useRef, useState } from 'react';
import type { Distributor, OffersView } from '../../electron/contract/offers-view';
import type { Offer } from '../../electron/contract/part';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { CloseIcon, SortIcon } from '../ui/icons';
import { PopoverButton } from '../ui/popover-button';
import styles from './offers-toolbar.module.css';

interface Props {
  offers: readonly Offer[];
  view: OffersView;
  onChange: (part: Partial<OffersView>) => void;
}

const byName = new Intl.Collator();

/** The sellers of `offers` that are not `mine` yet, by name. */
function others(offers: readonly Offer[], mine: readonly Distributor[]): Distributor[] {
  const sellers = new Map(offers.map(({ seller: { id, name } }) => [id, { id, name: name.slice(0, 300) }]));
  for (const { id } of mine) sellers.delete(id);
  return [...sellers.values()].sort((a, b) => byName.compare(a.name, b.name));
}

function AddDistributor({ choices, onAdd }: { choices: Distributor[]; onAdd: (one: Distributor) => void }) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const chosen = choices.find((one) => one.id === wanted) ?? choices[0];
  return (
    <div className={styles.add}>
      <label htmlFor={id} className="visually-hidden">
        {texts.offerFilters.addLabel}
      </label>
      <select id={id} value={chosen?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <Button onPress={() => chosen && onAdd(chosen)}>{texts.offerFilters.add}</Button>
    </div>
  );
}

/** The distributors that the user buys from, in the order of preference. */
export function DistributorsPanel({ offers, view, onChange }: Props) {
  const mine = view.myDistributors;
  const words = texts.offerFilters;
  const list = useRef<HTMLOListElement>(null);
  const keep = (myDistributors: Distributor[]) =>
    // With nobody left on the list the filter would hide everything.
    onChange(myDistributors.length > 0 ? { myDistributors } : { myDistributors, myDistributorsOnly: false });
  const lift = (at: number) => {
    // The first stays the first. A button switched off under one's finger would lose the focus.
    if (at === 0) return;
    const next = [...mine];
    const [one] = next.splice(at, 1);
    if (one) next.splice(at - 1, 0, one);
    keep(next);
  };
  const choices = others(offers, mine);
  return (
    <PopoverButton label={mine.length > 0 ? words.editMyDistributors : words.myDistributors}>
      <p className={styles.lead}>{words.myDistributorsLead}</p>
      <ol ref={list} tabIndex={-1} aria-label={words.myDistributors} className={styles.list}>
        {mine.map((one, at) => (
          <li key={one.id} className={styles.distributor}>
            <span>{one.name}</span>
            <Button look="quiet" aria-label={words.lift(one.name)} onPress={() => lift(at)}>
              <SortIcon descending={false} />
            </Button>
            <Button
              look="quiet"
              aria-label={words.remove(one.name)}
              onPress={() => {
                // This button goes with its line: the focus must not go with it.
                list.current?.focus();
                keep(mine.filter(({ id }) => id !== one.id));
              }}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ol>
      {choices.length > 0 && <AddDistributor choices={choices} onAdd={(one) => keep([...mine, one])} />}
    </PopoverButton>
  );
}
