import type { SpendingBook } from '../../../electron/shared/contract/spending';
import { formatNumber } from '../../format/format-number';
import { formatMonthDay } from '../../format/format-time';
import { spendingTexts as text } from '../../texts/spending-texts';
import { useNow } from '../../ui/use-now';
import { lastDays, niceTop } from './last-days';
import styles from './parts-by-day.module.css';

interface Props {
  days: SpendingBook['days'];
  labelledBy: string;
}

const dayWidth = 14;
const height = 80;
const left = 36;
const top = 8;
/** Half a label. */
const right = 16;
const width = left + 30 * dayWidth + right;

/** A day in UTC as one of the user's calendar, so that it is formatted as the same date. */
function formatUtcDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return formatMonthDay(new Date(year, month - 1, day));
}

/** A bar for each of the last thirty days, and the same as a table. */
export function PartsByDay({ days, labelledBy }: Props) {
  const all = lastDays(days, useNow());
  const max = niceTop(Math.max(...all.map(({ parts }) => parts)));
  const bottom = top + height;
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${bottom + 20}`}
        width={width}
        height={bottom + 20}
        aria-hidden="true"
        focusable="false"
      >
        {[0, max / 2, max].map((tick) => (
          <g key={tick} transform={`translate(0, ${bottom - (height * tick) / max})`}>
            <line x1={left} x2={width - right} />
            <text x={left - 6} dy="0.32em" textAnchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {all.map(({ day, parts }, index) => (
          <g key={day} transform={`translate(${left + index * dayWidth}, 0)`}>
            {parts > 0 && (
              <rect
                x={2}
                y={bottom - (height * parts) / max}
                width={dayWidth - 4}
                height={(height * parts) / max}
                rx={1}
              />
            )}
            {index % 7 === 1 && (
              <text x={dayWidth / 2} y={bottom + 15} textAnchor="middle">
                {formatUtcDay(day)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <div className="visually-hidden">
        <table aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.parts}</th>
            </tr>
          </thead>
          <tbody>
            {all
              .filter(({ parts }) => parts !== 0)
              .map(({ day, parts }) => (
                <tr key={day}>
                  <th scope="row">{formatUtcDay(day)}</th>
                  <td data-value={parts}>{formatNumber(parts)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
