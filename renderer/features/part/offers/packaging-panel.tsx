import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { CheckBox } from '../../../ui/check-box';
import { PopoverButton } from '../../../ui/popover-button';
import { countPackagings } from './offer-filters';
import { useOffers } from './offers-context';
import styles from './offers-toolbar.module.css';

/** Each packaging by the seller's own name with its number of offers: a reel and cut tape are bought differently. */
export function PackagingPanel() {
  const { part, packagings, setPackagings } = useOffers();
  const counts = countPackagings(part.offers);
  return (
    <PopoverButton
      label={texts.offerFilters.packaging}
      note={packagings.length > 0 ? formatNumber(packagings.length) : undefined}
    >
      <div className={styles.list}>
        {counts.map(([packaging, count]) => (
          <CheckBox
            key={packaging ?? ''}
            checked={packagings.includes(packaging)}
            onChange={(wanted) =>
              setPackagings(
                wanted ? [...packagings, packaging] : packagings.filter((one) => one !== packaging),
              )
            }
          >
            {packaging ?? texts.part.notListed}
            <span className={styles.tally}>{formatNumber(count)}</span>
          </CheckBox>
        ))}
        {counts.length === 0 && <p className="muted">{texts.offers.none}</p>}
      </div>
    </PopoverButton>
  );
}
