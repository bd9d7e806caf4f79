import type { OffersView } from '../../electron/contract/offers-view';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { PopoverButton } from '../ui/popover-button';
import { offerColumns } from './offer-columns';
import styles from './offers-toolbar.module.css';

interface Props {
  view: OffersView;
  onChange: (part: Partial<OffersView>) => void;
}

/** Which columns are shown; and the way back to all of them in their own widths. */
export function ColumnsPanel({ view, onChange }: Props) {
  const { hiddenColumns } = view;
  return (
    <PopoverButton label={texts.offerFilters.columns}>
      <div className={styles.list}>
        {offerColumns.map(
          ({ id, name, always }) =>
            !always && (
              <CheckBox
                key={id}
                checked={!hiddenColumns.includes(id)}
                onChange={(shown) =>
                  onChange({
                    hiddenColumns: shown ? hiddenColumns.filter((one) => one !== id) : [...hiddenColumns, id],
                  })
                }
              >
                {name}
              </CheckBox>
            ),
        )}
      </div>
      <Button look="link" onPress={() => onChange({ hiddenColumns: [], columnWidths: {} })}>
        {texts.offerFilters.resetColumns}
      </Button>
    </PopoverButton>
  );
}
