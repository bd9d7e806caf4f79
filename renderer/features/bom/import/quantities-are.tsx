import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { readBoardCount } from '../fields/read-values';
import { SelectField } from '../fields/select-field';
import { TypedField } from '../fields/typed-field';
import styles from './check-step.module.css';
import type { ReadImport } from './use-import';

/** Whether the file's quantities are for one board; where they look like those of several, that is proposed. */
export function QuantitiesAre({ read: { draft, state, reread } }: { read: ReadImport }) {
  const { quantitiesForBoards: count } = state.options;
  const likely = draft.quantitiesForBoards;
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={importTexts.quantitiesAre}
          value={count === undefined ? 'board' : 'boards'}
          onChange={(value) =>
            value === 'board'
              ? reread({}, ['quantitiesForBoards'])
              : reread({ quantitiesForBoards: likely ?? 2 })
          }
          isStacked
        >
          <option value="board">{importTexts.perBoard}</option>
          <option value="boards">{importTexts.forBoards}</option>
        </SelectField>
        {count !== undefined && (
          <TypedField
            label={importTexts.forBoardsCount}
            value={count}
            textOf={String}
            read={readBoardCount}
            onChange={(quantitiesForBoards) => reread({ quantitiesForBoards })}
            invalid={importTexts.forBoardsInvalid}
            range={{ min: 2, max: 1_000_000, step: 1 }}
            isStacked
          />
        )}
      </div>
      {count === undefined && likely !== null && (
        <p className={styles.likely}>
          {importTexts.likelyFor(formatNumber(likely))}{' '}
          <Button variant="link" onPress={() => reread({ quantitiesForBoards: likely })}>
            {importTexts.divide(formatNumber(likely))}
          </Button>
        </p>
      )}
    </>
  );
}
