import { useId, useState } from 'react';
import type { Distributor } from '../../../../electron/shared/contract/offers-view';
import type { Offer } from '../../../../electron/shared/contract/part';
import { DistributorList, withDistributors } from '../../../components/distributor-list';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { PopoverButton } from '../../../ui/popover-button';
import { useOffers } from './offers-context';
import styles from './offers-toolbar.module.css';

const collator = new Intl.Collator();

/** The sellers of `offers` that are not among `mine`, by name. */
function others(offers: readonly Offer[], mine: readonly Distributor[]): Distributor[] {
  const sellers = new Map(offers.map(({ seller: { id, name } }) => [id, { id, name: name.slice(0, 300) }]));
  for (const { id } of mine) sellers.delete(id);
  return [...sellers.values()].sort((a, b) => collator.compare(a.name, b.name));
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

/** The distributors that the user buys from, in order of preference. */
export function DistributorsPanel() {
  const { part, view, changeView } = useOffers();
  const mine = view.myDistributors;
  const text = texts.offerFilters;
  const save = (distributors: Distributor[]) => changeView(withDistributors(distributors));
  const choices = others(part.offers, mine);
  return (
    <PopoverButton
      label={mine.length > 0 ? text.editMyDistributors : text.myDistributors}
      shortLabel={mine.length > 0 ? text.editShort : undefined}
    >
      <p className={styles.lead}>{text.myDistributorsLead}</p>
      <DistributorList mine={mine} onChange={save} />
      {choices.length > 0 && <AddDistributor choices={choices} onAdd={(one) => save([...mine, one])} />}
    </PopoverButton>
  );
}
