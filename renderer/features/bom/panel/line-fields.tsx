import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { panelTexts } from '../../../texts/bom-panel-texts';
import type { BomChanges } from '../bom/use-bom';
import { readPieces } from '../fields/read-values';
import { TypedField } from '../fields/typed-field';
import { CommittedField } from './committed-field';
import { LineAttrition } from './line-attrition';
import styles from './panel.module.css';

interface Props {
  view: BomView;
  line: BomLine;
  changes: BomChanges;
}

/** What the line asks for, to be corrected. Another part number is looked up anew. */
export function LineFields({ view, line, changes }: Props) {
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
      <LineAttrition view={view} line={line} changes={changes} />
    </div>
  );
}
