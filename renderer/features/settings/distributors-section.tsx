import { useQuery } from '@tanstack/react-query';
import type { Distributor } from '../../../electron/shared/contract/offers-view';
import { useApp } from '../../bridge/app-context';
import { useMarket } from '../../bridge/market';
import { useOffersView } from '../../bridge/use-offers-view';
import { AddDistributor } from '../../components/add-distributor';
import { DistributorList, withDistributors } from '../../components/distributor-list';
import { FailureNotice } from '../../components/failure-notice';
import { regionName } from '../../format/region-name';
import { texts } from '../../texts/texts';
import { commonDistributors } from './common-distributors';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section';

const noDistributors: readonly Distributor[] = [];

const without = (all: readonly Distributor[], ...taken: readonly (readonly Distributor[])[]) => {
  const ids = new Set(taken.flat().map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
};

/** The distributors that the user prefers, in their order; those of the parts looked up so far can be added, and common ones. */
export function DistributorsSection() {
  const { bridge } = useApp();
  const { country } = useMarket();
  const { view, failure, change } = useOffersView();
  const { data: seen = noDistributors } = useQuery({
    queryKey: ['seen-distributors'],
    queryFn: () => bridge.seenDistributors(),
    // Every search may bring others.
    staleTime: 0,
  });
  const mine = view.myDistributors;
  const save = (next: Distributor[]) => change(withDistributors(next));
  const common = without(commonDistributors(country), mine);
  const text = texts.offerFilters;
  return (
    <SettingsSection id="distributors">
      <p className="muted">{text.myDistributorsLead}</p>
      <div className={styles.list}>
        <DistributorList mine={mine} onChange={save} />
        {mine.length === 0 && <p>{texts.settings.noDistributors}</p>}
        <AddDistributor
          groups={[
            { label: text.commonIn(regionName(country)), distributors: common },
            { label: text.seen, distributors: without(seen, mine, common) },
          ]}
          onAdd={(one) => save([...mine, one])}
        />
      </div>
      {failure && <FailureNotice failure={failure} />}
    </SettingsSection>
  );
}
