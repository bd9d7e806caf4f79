import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { SelectField } from '../fields/select-field';
import type { ReadImport } from './use-import';

/** Where nothing in the file says whether "1.000" is a thousand, the user can for all of its quantities at once. */
export function QuantitiesLike({ read: { draft, state, reread } }: { read: ReadImport }) {
  const { unclearQuantity: unclear } = draft;
  if (unclear === null) return null;
  const { text, withDecimals, withThousands } = unclear;
  return (
    <SelectField
      label={importTexts.quantitiesLike(text)}
      value={state.options.quantityFormat ?? ''}
      onChange={(value) =>
        value === 'thousands' || value === 'decimals'
          ? reread({ quantityFormat: value })
          : reread({}, ['quantityFormat'])
      }
      isStacked
    >
      <option value="">{importTexts.unclear}</option>
      <option value="thousands">{importTexts.thousands(formatNumber(withThousands))}</option>
      <option value="decimals">
        {withDecimals === null
          ? importTexts.brokenDecimals
          : importTexts.decimals(formatNumber(withDecimals), withDecimals === 1)}
      </option>
    </SelectField>
  );
}
