import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import { type ImportRole, importRoles } from '../../../../electron/shared/domain/bom/reading/table-reading';
import { formatNumber } from '../../../format/format-number';
import { importTexts, roleNames } from '../../../texts/bom-import-texts';
import { classNames } from '../../../ui/class-names';
import { Select } from '../../../ui/select';
import styles from './preview-table.module.css';
import type { ReadImport } from './use-import';

/** Every column has its select, so that a wide table shows fewer rows. */
const maxCells = 4000;
const minRows = 8;

const roleOptions = importRoles.map((role) => (
  <option key={role} value={role}>
    {roleNames[role]}
  </option>
));

/** The rows of the preview that are below the header, by their index in the table. */
const rowsBelowHeader = ({ preview: { firstRow, rows }, headerRow }: BomDraft) =>
  rows.map((cells, at) => ({ at: firstRow + at, cells })).filter(({ at }) => at >= headerRow);

/** The first rows as they came, with the role of each column above it. */
export function PreviewTable({ read: { draft, state, reread } }: { read: ReadImport }) {
  const { columns } = draft;
  const rows = rowsBelowHeader(draft).slice(0, Math.max(minRows, Math.floor(maxCells / columns.length)));
  const moreRows = draft.rowCount - ((rows.at(-1)?.at ?? 0) + 1);
  const doubtful = new Set(draft.quantityCells.map(([row, column]) => `${row} ${column}`));
  // While it is read again the choice stays: a select whose value is set loses what was typed to find an option.
  const chosen = state.isReading ? state.options.roles : undefined;
  const roles = columns.map(({ role }, at) => chosen?.[at] ?? role);
  const setRole = (column: number, role: ImportRole) => reread({ roles: roles.with(column, role) });
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={importTexts.preview} aria-busy={state.isReading}>
        <thead>
          <tr>
            {roles.map((role, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col" className={styles.role}>
                <Select
                  aria-label={importTexts.column(at + 1)}
                  className={classNames(styles.select, role === 'other' && 'muted')}
                  value={role}
                  onChange={(next) => setRole(at, next as ImportRole)}
                >
                  {roleOptions}
                </Select>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ name }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col" className={styles.name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at: row, cells }) => (
            <tr key={row}>
              {columns.map(({ role }, column) => {
                const isDoubtful = doubtful.has(`${row} ${column}`);
                const text = cells[column] ?? '';
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    key={column}
                    data-role={role}
                    className={isDoubtful ? styles.doubtful : undefined}
                    title={isDoubtful ? importTexts.doubtful : undefined}
                  >
                    {text !== '' && (
                      <span className={styles.text} title={isDoubtful ? undefined : text}>
                        {text}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {moreRows > 0 && (
        <p className={styles.more}>{importTexts.moreRows(formatNumber(moreRows), moreRows === 1)}</p>
      )}
    </div>
  );
}
