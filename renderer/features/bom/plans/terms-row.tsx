import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';
import { isAmount, type TypedTerms, termFields } from './typed-terms';

interface Props {
  distributor: { readonly name: string; readonly lines: number };
  typed: TypedTerms;
  onType: (typed: TypedTerms) => void;
}

/** The fields of a distributor. */
export function TermsRow({ distributor: { name, lines }, typed, onType }: Props) {
  return (
    <tr>
      <th scope="row">
        {name} <span className="muted">{planTexts.offersLines(formatNumber(lines), lines === 1)}</span>
      </th>
      {termFields.map((field) => (
        <td key={field}>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-label={planTexts.ofDistributor(planTexts[field], name)}
            aria-invalid={!isAmount(typed[field])}
            value={typed[field]}
            onChange={({ currentTarget }) => onType({ ...typed, [field]: currentTarget.value })}
          />
        </td>
      ))}
    </tr>
  );
}
