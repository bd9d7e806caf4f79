import { useId, useState } from 'react';
import type { Distributor, OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Offer } from '../../../../electron/shared/contract/part';
import { DistributorList, withDistributors } from '../../../components/distributor-list';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { PopoverButton } from '../../../ui/popover-button';
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
  const keep = (next: Distributor[]) => onChange(withDistributors(next));
  const choices = others(offers, mine);
  return (
    <PopoverButton label={mine.length > 0 ? words.editMyDistributors : words.myDistributors}>
      <p className={styles.lead}>{words.myDistributorsLead}</p>
      <DistributorList mine={mine} onChange={keep} />
      {choices.length > 0 && <AddDistributor choices={choices} onAdd={(one) => keep([...mine, one])} />}
    </PopoverButton>
  );
}
