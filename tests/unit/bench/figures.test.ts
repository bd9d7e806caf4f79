import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Circumstances, circumstancesText, reportJson } from '../../bench/figures/bench-report';
import { gzipKilobytes } from '../../bench/figures/gzip-size';
import { outcomeOf } from '../../bench/figures/outcome';
import { median, quantile, summarize } from '../../bench/figures/statistics';
import { tableText } from '../../bench/figures/table';
import type { Measured } from '../../bench/rows/row';

const line: Measured = {
  name: 'row',
  title: 'A row',
  unit: 'ms',
  app: [120, 130, 300],
  floor: [100, 100, 200],
  compare: 'ratio',
  goal: 1.3,
};

describe('statistics', () => {
  it('takes the middle one of an odd count, between the middle two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('draws straight lines between the values', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([7], 0.75)).toBe(7);
  });

  it('says where the middle half lies, whatever one run did', () => {
    expect(summarize([10, 11, 12, 13, 9_000])).toEqual({ median: 12, spread: [11, 13] });
  });
});

describe('outcome', () => {
  it('compares each pair for itself', () => {
    // The medians of the sides would give 1.2; the slow moment that the last pair met hit both of it.
    const { figure, met } = outcomeOf({ ...line, app: [110, 120, 900], floor: [100, 100, 800] });
    expect(figure).toBeCloseTo(1.125);
    expect(met).toBe(true);
  });

  it('subtracts a bare call, run by run', () => {
    const { figure, met } = outcomeOf({ ...line, compare: 'added', goal: 10 });
    expect(figure).toBe(30);
    expect(met).toBe(false);
  });

  it('lets one figure stand for every run where the floor is a constant', () => {
    expect(outcomeOf({ ...line, app: [1, 1, 2, 2, 2], floor: [1] }).figure).toBe(2);
  });

  it('takes the figure itself where there is no floor', () => {
    expect(outcomeOf({ ...line, compare: 'alone', app: [260.4], floor: [], goal: 260 })).toMatchObject({
      figure: 260.4,
      met: false,
    });
  });

  it('judges neither what is only reported nor what could not be measured', () => {
    expect(outcomeOf({ ...line, goal: null }).met).toBeNull();
    expect(outcomeOf({ ...line, app: [], floor: [], missing: 'not possible here' })).toMatchObject({
      figure: null,
      met: null,
    });
  });

  it('refuses sides that make no pairs', () => {
    expect(() => outcomeOf({ ...line, floor: [100, 100] })).toThrow('3 runs of the app, 2 of the floor');
  });
});

describe('table', () => {
  const cells = (text: string, row: number) =>
    (text.split('\n')[row] ?? '').split('|').map((cell) => cell.trim());

  it('shows median and spread of both sides, the figure, the goal and by how much it is missed', () => {
    const text = tableText([outcomeOf({ ...line, goal: 1.25, aim: 1.1 })]);
    expect(cells(text, 2)).toEqual([
      '',
      'A row',
      '3',
      '130 ms (125–215)',
      '100 ms (100–150)',
      '× 1.30',
      '× 1.25, aim × 1.1',
      'over by 0.05',
      '',
    ]);
  });

  it('says what could not be measured, and what is only reported', () => {
    const missing = outcomeOf({ ...line, app: [], floor: [], missing: 'not possible here' });
    const text = tableText([missing, outcomeOf({ ...line, goal: null })]);
    expect(cells(text, 2)).toEqual(['', 'A row', '0', '–', '–', 'not possible here', '× 1.3', '', '']);
    expect(cells(text, 3).slice(6)).toEqual(['reported', '', '']);
  });

  it('keeps its columns under each other', () => {
    const text = tableText([outcomeOf(line), outcomeOf({ ...line, title: 'A much longer title than that' })]);
    expect(new Set(text.split('\n').map(({ length }) => length)).size).toBe(1);
  });
});

describe('report', () => {
  const circumstances: Circumstances = {
    begun: '2026-01-02T03:04:05.000Z',
    seconds: 12,
    rowSeconds: { row: 9 },
    commit: '0123456789abcdef',
    changed: true,
    versions: { electron: '33.2.1', chrome: '130', official: false },
    machine: { cpu: 'A processor', cores: 2, loadBefore: 0.1, loadAfter: 0.2 },
    handicap: 'block-main',
    traced: false,
  };

  it('holds every run beside what follows from them', () => {
    const report = JSON.parse(reportJson(circumstances, [outcomeOf(line)]));
    expect(report).toMatchObject({
      commit: '0123456789abcdef',
      rowSeconds: { row: 9 },
      versions: { electron: '33.2.1' },
    });
    expect(report.rows).toEqual([
      {
        name: 'row',
        title: 'A row',
        unit: 'ms',
        compare: 'ratio',
        goal: 1.3,
        figure: 1.3,
        met: true,
        app: { median: 130, spread: [125, 215], runs: [120, 130, 300] },
        floor: { median: 100, spread: [100, 150], runs: [100, 100, 200] },
      },
    ]);
  });

  it('says of which app the figures are, and what was done to it', () => {
    expect(circumstancesText(circumstances)).toBe(
      'commit 0123456789 with changes · Electron 33.2.1 (stand-in) · 2 cores of A processor · load 0.1 before, 0.2 after · made worse on purpose: block-main',
    );
  });
});

describe('gzip size', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parts-gzip-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('adds up the files, each packed by itself', () => {
    const texts = ['const a = 1;\n'.repeat(500), 'export {};\n'];
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.js`);
      writeFileSync(file, text);
      return file;
    });
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(gzipKilobytes(files)).toBe(bytes / 1000);
    expect(gzipKilobytes([])).toBe(0);
  });
});
