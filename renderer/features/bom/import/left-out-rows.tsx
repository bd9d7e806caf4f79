import { useState } from 'react';
import { formatNumber } from '../../../format/format-number';
import { importTexts, leftOutNames } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import styles from './check-step.module.css';
import type { ReadImport } from './use-import';

/** Rows that are shown at first, and with each press. */
const rowsPerPress = 100;

/** The rows that become no lines, each with the reason, and the way back. */
export function LeftOutRows({ read: { draft, state, reread } }: { read: ReadImport }) {
  const [isShown, setShown] = useState(false);
  const [shownRows, setShownRows] = useState(rowsPerPress);
  // The header is no line in any file, and shown above the columns.
  const leftOut = draft.leftOut.filter(({ reason }) => reason !== 'header');
  const { moreLeftOut } = draft;
  const count = leftOut.length + moreLeftOut;
  if (count === 0) return null;
  const putBack = (row: number) => reread({ putBack: [...(state.options.putBack ?? []), row] });
  return (
    <section>
      <h3 id="left-out" className={styles.title}>
        {`${formatNumber(count)} ${importTexts.leftOut(count === 1)}`}
        <Button variant="link" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {isShown ? importTexts.hide : importTexts.show}
        </Button>
      </h3>
      {isShown && (
        <table className={styles.table} aria-label={importTexts.rowsLeftOut}>
          <thead>
            <tr>
              <th scope="col">{importTexts.row}</th>
              <th scope="col">{importTexts.text}</th>
              <th scope="col">{importTexts.reason}</th>
              <th scope="col">
                <span className="visually-hidden">{importTexts.putBack}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {leftOut.slice(0, shownRows).map(({ row, text, reason }) => (
              <tr key={row}>
                <td className="muted">{formatNumber(row + 1)}</td>
                <td className={styles.text}>{text}</td>
                <td className={styles.reason}>{leftOutNames[reason]}</td>
                <td className={styles.number}>
                  <Button
                    variant="link"
                    aria-label={importTexts.putBackRow(formatNumber(row + 1))}
                    onPress={() => putBack(row)}
                  >
                    {importTexts.putBack}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isShown && leftOut.length > shownRows && (
        <Button variant="link" onPress={() => setShownRows(shownRows + rowsPerPress)}>
          {importTexts.showRows(formatNumber(Math.min(rowsPerPress, leftOut.length - shownRows)))}
        </Button>
      )}
      {isShown && leftOut.length <= shownRows && moreLeftOut > 0 && (
        <p className="muted">{importTexts.more(formatNumber(moreLeftOut))}</p>
      )}
    </section>
  );
}
