import type { Distributor } from '../../../../electron/shared/contract/offers-view';
import type { Offer } from '../../../../electron/shared/contract/part';
import { AddDistributor } from '../../../components/add-distributor';
import { DistributorList, withDistributors } from '../../../components/distributor-list';
import { compareTexts } from '../../../format/compare-texts';
import { texts } from '../../../texts/texts';
import { PopoverButton } from '../../../ui/popover-button';
import { useOffers } from './offers-context';
import styles from './offers-toolbar.module.css';

/** The sellers of `offers` that are not among `mine`, by name. */
function others(offers: readonly Offer[], mine: readonly Distributor[]): Distributor[] {
  const sellers = new Map(offers.map(({ seller: { id, name } }) => [id, { id, name: name.slice(0, 300) }]));
  for (const { id } of mine) sellers.delete(id);
  return [...sellers.values()].sort((a, b) => compareTexts(a.name, b.name));
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
      <AddDistributor
        groups={[{ label: text.ofPart, distributors: choices }]}
        onAdd={(one) => save([...mine, one])}
      />
    </PopoverButton>
  );
}
