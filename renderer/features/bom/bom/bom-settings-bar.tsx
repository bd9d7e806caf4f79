import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { maxQuantity } from '../../../../electron/shared/contract/constants/limits';
import { bomTexts } from '../../../texts/bom-view-texts';
import { CheckBox } from '../../../ui/check-box';
import { PopoverButton } from '../../../ui/popover-button';
import { boardsText, readBoards, readLeast, readOptionalPieces, readPercent } from '../fields/read-values';
import { SelectField } from '../fields/select-field';
import { TypedField } from '../fields/typed-field';
import { BomMarket } from './bom-market';
import styles from './bom-screen.module.css';
import type { BomChanges } from './use-bom';

type Sellers = 'any' | 'authorized' | 'mine';

const filters: Readonly<Record<Sellers, Pick<BomSettings, 'authorizedOnly' | 'myDistributorsOnly'>>> = {
  any: { authorizedOnly: false, myDistributorsOnly: false },
  authorized: { authorizedOnly: true, myDistributorsOnly: false },
  mine: { authorizedOnly: false, myDistributorsOnly: true },
};

const sellersOf = ({ authorizedOnly, myDistributorsOnly }: BomSettings): Sellers =>
  myDistributorsOnly ? 'mine' : authorizedOnly ? 'authorized' : 'any';

/** How many boards are built, and where their parts are bought. */
export function BomSettingsBar({ view, changes }: { view: BomView; changes: BomChanges }) {
  const { boards, attrition, inStockOnly, useAlternates, noReelsUnder } = view.settings;
  return (
    <div className={styles.settings}>
      <TypedField
        label={bomTexts.boards}
        value={boards}
        textOf={boardsText}
        read={readBoards}
        onChange={(next) => changes.settings({ boards: [...next] })}
        invalid={bomTexts.boardsInvalid}
        width="5.5rem"
      />
      <TypedField
        label={bomTexts.attrition}
        value={attrition.percent}
        textOf={String}
        read={readPercent}
        onChange={(percent) => changes.settings({ attrition: { ...attrition, percent } })}
        invalid={bomTexts.attritionInvalid}
        range={{ min: 0, max: 999, step: 1 }}
        suffix="%"
        width="4rem"
      />
      <TypedField
        label={bomTexts.atLeast}
        title={bomTexts.atLeastTitle}
        value={attrition.atLeast}
        textOf={String}
        read={readLeast}
        onChange={(atLeast) => changes.settings({ attrition: { ...attrition, atLeast } })}
        invalid={bomTexts.atLeastInvalid}
        range={{ min: 0, max: maxQuantity, step: 1 }}
        width="3.5rem"
      />
      <SelectField
        label={bomTexts.buyFrom}
        value={sellersOf(view.settings)}
        onChange={(value) => changes.settings(filters[value as Sellers])}
      >
        <option value="any">{bomTexts.anyDistributor}</option>
        <option value="authorized">{bomTexts.anyAuthorized}</option>
        <option value="mine">{bomTexts.myDistributors}</option>
      </SelectField>
      <BomMarket view={view} changes={changes} />
      <PopoverButton label={bomTexts.more} shortLabel={bomTexts.moreShort} isTall isLazy>
        <div className={styles.more}>
          <CheckBox checked={inStockOnly} onChange={(on) => changes.settings({ inStockOnly: on })}>
            {bomTexts.inStockOnly}
          </CheckBox>
          <CheckBox checked={useAlternates} onChange={(on) => changes.settings({ useAlternates: on })}>
            {bomTexts.useAlternates}
          </CheckBox>
          <TypedField
            label={bomTexts.noReels}
            value={noReelsUnder === null ? '' : String(noReelsUnder)}
            textOf={String}
            read={readOptionalPieces}
            onChange={(text) => changes.settings({ noReelsUnder: text === '' ? null : Number(text) })}
            invalid={bomTexts.noReelsInvalid}
            suffix={bomTexts.pieces}
            width="6rem"
          />
        </div>
      </PopoverButton>
    </div>
  );
}
