import type { Offer } from '../../../../electron/shared/contract/part';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { CheckBox } from '../../../ui/check-box';
import { PopoverButton } from '../../../ui/popover-button';
import { countPackagings, type Packaging } from './offer-filters';
import styles from './offers-toolbar.module.css';

interface Props {
  offers: readonly Offer[];
  chosen: readonly Packaging[];
  onChoose: (packagings: readonly Packaging[]) => void;
}

/** Each packaging by the seller's own name with its number of offers; a reel and a cut of it are two things to buy. */
export function PackagingPanel({ offers, chosen, onChoose }: Props) {
  const counts = countPackagings(offers);
  return (
    <PopoverButton
      label={texts.offerFilters.packaging}
      note={chosen.length > 0 ? formatNumber(chosen.length) : undefined}
    >
      <div className={styles.list}>
        {counts.map(([packaging, count]) => (
          <CheckBox
            key={packaging ?? ''}
            checked={chosen.includes(packaging)}
            onChange={(wanted) =>
              onChoose(wanted ? [...chosen, packaging] : chosen.filter((one) => one !== packaging))
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
