import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { maxQuantity } from '../../../../electron/shared/contract/constants/limits';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { bomTexts } from '../../../texts/bom-view-texts';
import { Button } from '../../../ui/button';
import type { BomChanges } from '../bom/use-bom';
import { readLeast, readPercent } from '../fields/read-values';
import { TypedField } from '../fields/typed-field';
import styles from './panel.module.css';

interface Props {
  view: BomView;
  line: BomLine;
  changes: BomChanges;
}

/** The line's attrition and minimum: those of the BOM, until the line has its own. */
export function LineAttrition({ view: { settings }, line, changes }: Props) {
  const usual = settings.attrition;
  const { percent, atLeast } = line.attrition ?? usual;
  const change = (attrition: BomLine['attrition']) => changes.lines([line.id], { attrition });
  return (
    <>
      <div className={styles.pair}>
        <TypedField
          label={panelTexts.attrition}
          value={percent}
          textOf={String}
          read={readPercent}
          onChange={(next) => change({ percent: next, atLeast })}
          invalid={bomTexts.attritionInvalid}
          range={{ min: 0, max: 999, step: 1 }}
          suffix="%"
          isStacked
        />
        <TypedField
          label={panelTexts.minimum}
          value={atLeast}
          textOf={String}
          read={readLeast}
          onChange={(next) => change({ percent, atLeast: next })}
          invalid={bomTexts.atLeastInvalid}
          range={{ min: 0, max: maxQuantity, step: 1 }}
          suffix={bomTexts.pieces}
          isStacked
        />
      </div>
      {line.attrition && (
        <div>
          <Button variant="link" onPress={() => change(null)}>
            {panelTexts.asInBom(usual.percent, formatNumber(usual.atLeast))}
          </Button>
        </div>
      )}
    </>
  );
}
