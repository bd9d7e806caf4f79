import { texts } from '../../texts/texts';
import { Button } from '../button';
import { CheckBox } from '../check-box';
import { PopoverButton, type PopoverButtonProps } from '../popover-button';
import styles from './grid.module.css';
import type { ColumnChoice, GridColumn } from './grid-column';

interface Props<Id extends string> extends Pick<PopoverButtonProps, 'tabIndex' | 'onFocus'> {
  columns: readonly GridColumn<Id>[];
  hiddenColumns: Id[];
  onChange: (choice: Pick<ColumnChoice<Id>, 'hiddenColumns'> & Partial<ColumnChoice<Id>>) => void;
}

/** Shows and hides columns, and resets all of them. */
export function ColumnsPanel<Id extends string>(props: Props<Id>) {
  const { columns, hiddenColumns, onChange, ...place } = props;
  return (
    <PopoverButton label={texts.grid.columns} {...place}>
      <div className={styles.choices}>
        {columns.map(
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
      <Button variant="link" onPress={() => onChange({ hiddenColumns: [], columnWidths: {} })}>
        {texts.grid.resetColumns}
      </Button>
    </PopoverButton>
  );
}
