import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { doubtText } from '../doubt-text';
import { referencesText } from '../references-text';
import styles from './check-step.module.css';
import type { ReadImport } from './use-import';

/** The lines that the user should check, each with the reason. */
export function LinesToCheck({ read: { draft } }: { read: ReadImport }) {
  const { doubts, moreDoubts } = draft;
  if (doubts.length === 0) return null;
  return (
    <section>
      <h3 id="lines-to-check" className={styles.title}>
        {importTexts.linesToCheck}
      </h3>
      <table className={styles.table} aria-labelledby="lines-to-check">
        <thead>
          <tr>
            <th scope="col">{importTexts.line}</th>
            <th scope="col">{importTexts.references}</th>
            <th scope="col" className={styles.number}>
              {importTexts.quantity}
            </th>
            <th scope="col">{importTexts.partNumber}</th>
            <th scope="col">{importTexts.why}</th>
          </tr>
        </thead>
        <tbody>
          {doubts.map(({ line, references, moreReferences, quantity, partNumber, doubts: own }) => (
            <tr key={line}>
              <td className="muted">{formatNumber(line)}</td>
              <td>
                {referencesText(references)}
                {moreReferences > 0 && ` ${importTexts.moreReferences(formatNumber(moreReferences))}`}
              </td>
              <td
                className={styles.number}
                data-doubtful={own.some(({ kind }) => kind.startsWith('quantity')) || undefined}
              >
                {quantity === null ? '—' : formatNumber(quantity)}
              </td>
              <td className={styles.partNumber}>{partNumber}</td>
              <td className="muted">{own.map(doubtText).join('. ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moreDoubts > 0 && <p className="muted">{importTexts.more(formatNumber(moreDoubts))}</p>}
    </section>
  );
}
