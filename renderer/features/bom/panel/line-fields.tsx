import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { panelTexts } from '../../../texts/bom-panel-texts';
import type { BomChanges } from '../bom/use-bom';
import { readPieces } from '../fields/read-values';
import { TypedField } from '../fields/typed-field';
import { CommittedField } from './committed-field';
import styles from './panel.module.css';

/** What the line asks for, to be corrected. Another part number is looked up anew. */
export function LineFields({ line, changes }: { line: BomLine; changes: BomChanges }) {
  return (
    <div className={styles.fields}>
      <CommittedField
        label={panelTexts.partNumber}
        value={line.partNumber ?? ''}
        onChange={(partNumber) => changes.lines([line.id], { partNumber: partNumber.trim() || null })}
      />
      <TypedField
        label={panelTexts.quantity}
        value={line.quantity}
        textOf={(quantity) => (quantity === null ? '' : String(quantity))}
        read={readPieces}
        onChange={(quantity) => changes.lines([line.id], { quantity })}
        invalid={panelTexts.quantityInvalid}
        isStacked
      />
    </div>
  );
}
