import { texts } from '../../texts/texts';
import { Button } from '../button';
import { CheckBox } from '../check-box';
import { PopoverButton, type PopoverButtonProps } from '../popover-button';
import styles from './columns-panel.module.css';
import type { ColumnChoice, GridColumn } from './grid-column';
import { isColumnShown, useWindowStep, withColumn } from './visible-columns';

interface Props<Id extends string> extends Pick<PopoverButtonProps, 'tabIndex' | 'onFocus'> {
  columns: readonly GridColumn<Id>[];
  choice: Omit<ColumnChoice<Id>, 'columnWidths'>;
  onChange: (choice: Partial<ColumnChoice<Id>>) => void;
}

/** Shows and hides columns, and resets all of them. */
export function ColumnsPanel<Id extends string>(props: Props<Id>) {
  const { columns, choice, onChange, ...place } = props;
  const width = useWindowStep(columns.map(({ from = 0 }) => from));
  return (
    <PopoverButton label={texts.grid.columns} isLazy {...place}>
      <div className={styles.choices}>
        {columns.map(
          (column) =>
            !column.always && (
              <CheckBox
                key={column.id}
                checked={isColumnShown(column, choice, width)}
                onChange={(shown) => onChange(withColumn(choice, column, shown, width))}
              >
                {column.name}
              </CheckBox>
            ),
        )}
      </div>
      <Button
        variant="link"
        onPress={() =>
          onChange({ hiddenColumns: [], columnWidths: {}, ...(choice.shownColumns && { shownColumns: [] }) })
        }
      >
        {texts.grid.resetColumns}
      </Button>
    </PopoverButton>
  );
}
