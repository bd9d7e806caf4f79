import { describe, expect, it } from 'vitest';
import { readRows, rowsOf } from './read-rows';

const names = 'Reference|Qty|Value|MPN';
const first = 'R1|1|10k|RC0402FR-0710KL';
const second = 'C1|1|1u|GRM155R61A105KE15D';

/** The reason by which each row with `middle` between two lines is left out; "line" where it is none. */
const reasonsOf = (...middle: readonly string[]) => {
  const { leftOut } = readRows(rowsOf(names, first, ...middle, second));
  return middle.map((_, index) => leftOut.find(({ row }) => row === index + 2)?.reason ?? 'line');
};

describe('a row that is no line', () => {
  it.each([
    ['Resistors', 'section'],
    ['电容电阻', 'section'],
    ['____|____|____|____', 'ruled'],
    [names, 'repeated-header'],
    ['Total|2||', 'total'],
    ['|Total:||', 'total'],
    ['Gesamt|12||', 'total'],
    ['合計|12||', 'total'],
    ['|66||', 'total'],
    ['Component Count:|66||', 'footer'],
  ])('is left out with its reason: %s', (row, reason) => {
    expect(reasonsOf(row)).toEqual([reason]);
  });

  it.each([
    '|1|PCB|',
    '|4|M3 screw|',
    'FID1|1|Fiducial|',
    'TP1||Test point|',
    '|1||STM32F103C8T6',
    '|1||744043100',
  ])('is none where it is bought or placed: %s', (row) => {
    expect(reasonsOf(row)).toEqual(['line']);
  });

  it('is part of a footer behind the last line', () => {
    const { leftOut, lines } = readRows(
      rowsOf(names, first, '', 'Component Groups:|2', 'Schematic Source:|/somewhere/a.sch', 'Made with care'),
    );
    expect(lines).toHaveLength(1);
    expect(leftOut.map(({ row, reason, text }) => [row, reason, text])).toEqual([
      [0, 'header', 'Reference · Qty · Value · MPN'],
      [3, 'footer', 'Component Groups: · 2'],
      [4, 'footer', 'Schematic Source: · /somewhere/a.sch'],
      [5, 'footer', 'Made with care'],
    ]);
  });

  it('is no line for words in the place of references', () => {
    const { leftOut } = readRows(rowsOf(names, first, second, 'Notes|||', 'Checked||Approved|'));
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'header'],
      [3, 'footer'],
      [4, 'footer'],
    ]);
  });

  it('is no line for words beside each other that nothing counts', () => {
    const { lines, leftOut } = readRows(
      rowsOf('Ref|Qty|Value|Description|MPN', 'R1|1|10k|Resistor|RC0402FR-0710KL', '||Approved|Notes|'),
    );
    expect(lines).toHaveLength(1);
    expect(leftOut.at(-1)).toMatchObject({ row: 2, reason: 'footer' });
  });

  it('goes on with the references of the line above it', () => {
    const { lines } = readRows(
      rowsOf(
        'Item|Quantity|Reference|MPN',
        '1|4|C1,C2,|GRM155R61A105KE15D',
        '||C3,C4|',
        '2|1|R1|RC0402FR-0710KL',
      ),
    );
    expect(lines[0]).toMatchObject({
      rows: [1, 2],
      references: ['C1', 'C2', 'C3', 'C4'],
      quantity: 4,
      doubts: [],
    });
    expect(lines).toHaveLength(2);
  });

  it('is a line again when it is put back', () => {
    const rows = rowsOf(names, first, 'Total|2||', second);
    const { lines, leftOut } = readRows(rows, { putBack: [2] });
    expect(lines.map((line) => line.rows)).toEqual([[1], [2], [3]]);
    expect(leftOut.map(({ row }) => row)).toEqual([0]);
  });
});
