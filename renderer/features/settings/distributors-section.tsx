import { useOffersView } from '../../bridge/use-offers-view';
import { DistributorList, withDistributors } from '../../components/distributor-list';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section';

/** The distributors that the user prefers, in their order. They are added among a part's offers. */
export function DistributorsSection() {
  const { view, failure, change } = useOffersView();
  return (
    <SettingsSection id="distributors">
      <p className="muted">{texts.offerFilters.myDistributorsLead}</p>
      <div className={styles.list}>
        <DistributorList mine={view.myDistributors} onChange={(next) => change(withDistributors(next))} />
        {view.myDistributors.length === 0 && <p>{texts.settings.noDistributors}</p>}
      </div>
      <p className={styles.hint}>{texts.settings.addDistributors}</p>
      {failure && <FailureNotice failure={failure} />}
    </SettingsSection>
  );
}
