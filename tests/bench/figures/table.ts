import type { Outcome } from './outcome';
import type { Summary } from './statistics';

const heads = ['figure', 'runs', 'app', 'floor', 'to floor', 'goal', ''] as const;

function plain(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : value < 100 ? 1 : 0);
}

function sideText(summary: Summary | null, unit: string): string {
  if (!summary) return '–';
  const { median, spread } = summary;
  const range = spread[0] === spread[1] ? '' : ` (${plain(spread[0])}–${plain(spread[1])})`;
  return `${plain(median)}${unit && ` ${unit}`}${range}`;
}

function figureText({ figure, compare, unit, missing }: Outcome): string {
  if (figure === null) return missing ?? '–';
  if (compare === 'ratio') return `× ${figure.toFixed(2)}`;
  return compare === 'added' ? `+ ${plain(figure)} ${unit}` : '–';
}

function goalText({ goal, aim, compare, unit }: Outcome): string {
  if (goal === null) return 'reported';
  const sign = { ratio: '× ', added: '+ ', alone: '' }[compare];
  const end = compare === 'ratio' || !unit ? '' : ` ${unit}`;
  return `${sign}${goal}${end}${aim === undefined ? '' : `, aim ${sign}${aim}${end}`}`;
}

/** How far a figure is from its goal, in words; a missed goal says by how much. */
function verdict({ figure, goal, met }: Outcome): string {
  if (figure === null || goal === null) return '';
  return met ? 'met' : `over by ${plain(figure - goal)}`;
}

/** The table as text, a line an outcome; each side as median and, in brackets, where the middle half of its runs lies. */
export function tableText(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map((outcome) => [
    outcome.title,
    String(outcome.app.length),
    sideText(outcome.appSummary, outcome.unit),
    sideText(outcome.floorSummary, outcome.unit),
    figureText(outcome),
    goalText(outcome),
    verdict(outcome),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...lines.map((line) => line[column] ?? '')].map((text) => text.length)),
  );
  const row = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [row(heads), rule, ...lines.map(row)].join('\n');
}
