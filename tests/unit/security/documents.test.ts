import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');

/** The rows of all tables, without their headings and rulers. */
function tableRows(markdown: string): string[][] {
  const lines = markdown.split('\n');
  const isRow = (line: string | undefined) => line?.startsWith('|') ?? false;
  const isRuler = (line: string | undefined) => /^\|[-:| ]+\|$/.test(line ?? '');
  return lines
    .filter((line, at) => isRow(line) && !isRuler(line) && !isRuler(lines[at + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const rows = tableRows(text);
const namedFiles = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.(?:tsx?|mjs|sh|nsh|yml|json|md))`/g)].flatMap(
  ([, path]) => (path ? [path] : []),
);

describe('SECURITY.md', () => {
  test('has at most 25 rows in its tables', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.length).toBeLessThanOrEqual(25);
  });

  test('has no table cell of more than 40 words', () => {
    const longCells = rows.flat().filter((cell) => cell.split(/\s+/).length > 40);
    expect(longCells).toEqual([]);
  });

  test('names a test for every threat', () => {
    const unproven = rows.filter((cells) => !/`tests\/[^`]+\.test\.tsx?`/.test(cells.at(-1) ?? ''));
    expect(unproven).toEqual([]);
  });

  test('names only files that exist', () => {
    expect(namedFiles.filter((path) => !existsSync(path))).toEqual([]);
  });
});
