import type { BomLine, LinePatch } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { maxQuantity } from '../../../../electron/shared/contract/constants/limits';
import { attritionOf } from '../../../../electron/shared/domain/bom/costing/need';
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

/** The line's attrition and minimum: each is the BOM's, until the line has its own. */
export function LineAttrition({ view: { settings }, line: { id, attrition }, changes }: Props) {
  const usual = settings.attrition;
  const { percent, atLeast } = attritionOf(attrition, usual);
  const change = (patch: Pick<LinePatch, 'attritionPercent' | 'atLeast'>) => changes.lines([id], patch);
  return (
    <>
      <div className={styles.pair}>
        <TypedField
          label={panelTexts.attrition}
          value={percent}
          textOf={String}
          read={readPercent}
          onChange={(attritionPercent) => change({ attritionPercent })}
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
          onChange={(least) => change({ atLeast: least })}
          invalid={bomTexts.atLeastInvalid}
          range={{ min: 0, max: maxQuantity, step: 1 }}
          suffix={bomTexts.pieces}
          isStacked
        />
      </div>
      {attrition.percent !== null && (
        <div>
          <Button variant="link" onPress={() => change({ attritionPercent: null })}>
            {panelTexts.bomAttrition(usual.percent)}
          </Button>
        </div>
      )}
      {attrition.atLeast !== null && (
        <div>
          <Button variant="link" onPress={() => change({ atLeast: null })}>
            {panelTexts.bomMinimum(formatNumber(usual.atLeast))}
          </Button>
        </div>
      )}
    </>
  );
}
