import { type KeyboardEvent, useId } from 'react';
import { maxBomNameLength } from '../../../../electron/shared/contract/constants/bom-limits';
import { importTexts } from '../../../texts/bom-import-texts';
import { classNames } from '../../../ui/class-names';
import fieldStyles from '../fields/fields.module.css';
import { boardsText, readBoards, readPercent } from '../fields/read-values';
import { TypedField } from '../fields/typed-field';
import { useInitialFocus } from '../use-initial-focus';
import styles from './check-step.module.css';
import { CostBox } from './cost-box';
import { ImportAs } from './import-as';
import { valuesOf } from './import-values';
import { QuantitiesAre } from './quantities-are';
import { QuantitiesLike } from './quantities-like';
import { UpdatedBom } from './updated-bom';
import type { ReadImport } from './use-import';

interface Props {
  read: ReadImport;
  /** Enter in a field. */
  onEnter: () => void;
}

/** What the BOM is called and built for, and what its lookup can cost. */
export function ImportForm({ read, onEnter }: Props) {
  const { state, draft, update } = read;
  const id = useId();
  const name = useInitialFocus<HTMLInputElement>();
  const values = valuesOf(state, draft);
  const onKeyDown = ({ key, target, currentTarget, nativeEvent }: KeyboardEvent<HTMLDivElement>) => {
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    if (!currentTarget.querySelector('[aria-invalid="true"]')) onEnter();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields in it take the keys
    <div className={styles.form} onKeyDown={onKeyDown}>
      <ImportAs read={read} />
      {state.bomId !== null && <UpdatedBom bomId={state.bomId} />}
      {state.bomId === null && (
        <>
          <div className={classNames(fieldStyles.field, fieldStyles.stacked)}>
            <label htmlFor={id}>{importTexts.name}</label>
            <input
              ref={name}
              id={id}
              type="text"
              className={fieldStyles.control}
              maxLength={maxBomNameLength}
              autoComplete="off"
              spellCheck={false}
              value={values.name}
              aria-invalid={values.name.trim() === ''}
              onChange={({ currentTarget }) => update({ name: currentTarget.value })}
            />
          </div>
          <div className={styles.pair}>
            <TypedField
              label={importTexts.boards}
              value={values.boards}
              textOf={boardsText}
              read={readBoards}
              onChange={(boards) => update({ boards })}
              invalid={importTexts.boardsInvalid}
              isStacked
            />
            <TypedField
              label={importTexts.attrition}
              value={values.attrition}
              textOf={String}
              read={readPercent}
              onChange={(attrition) => update({ attrition })}
              invalid={importTexts.attritionInvalid}
              range={{ min: 0, max: 999, step: 1 }}
              suffix="%"
              isStacked
            />
          </div>
        </>
      )}
      <QuantitiesLike read={read} />
      <QuantitiesAre read={read} />
      {state.bomId === null && draft.counts.withPartNumber + draft.counts.bySku > 0 && (
        <CostBox maxParts={draft.maxParts} />
      )}
    </div>
  );
}
