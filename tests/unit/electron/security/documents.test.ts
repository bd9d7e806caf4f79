import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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

const namedFile =
  /`((?:\.github|build|docs|electron|renderer|tests)\/[\w./-]+\.\w+|[\w-]+\.(?:yml|md|json))`/g;

it.each(['SECURITY.md', 'docs/release-security.md'])('%s names a test for every threat', (document) => {
  const rows = tableRows(readFileSync(document, 'utf8'));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((cells) => !/`tests\/[^`]+\.test\.tsx?`/.test(cells.at(-1) ?? ''))).toEqual([]);
});

it.each(['SECURITY.md', 'docs/release-security.md'])('%s names only files that exist', (document) => {
  const files = [...readFileSync(document, 'utf8').matchAll(namedFile)].map(([, path = '']) => path);
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

describe('SECURITY.md', () => {
  const rows = tableRows(readFileSync('SECURITY.md', 'utf8'));

  it('has at most 25 rows in its tables', () => expect(rows.length).toBeLessThanOrEqual(25));

  it('has no table cell of more than 40 words', () => {
    expect(rows.flat().filter((cell) => cell.split(/\s+/).length > 40)).toEqual([]);
  });
});
