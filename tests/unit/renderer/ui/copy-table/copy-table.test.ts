// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlTable } from '../../../../../renderer/ui/copy-table/html-table';
import { markdownTable } from '../../../../../renderer/ui/copy-table/markdown-table';
import type { PlainTable } from '../../../../../renderer/ui/copy-table/plain-table';
import { tabSeparated } from '../../../../../renderer/ui/copy-table/tab-separated';

const columns = [{ name: 'SKU' }, { name: 'Stock', numeric: true }, { name: 'Packaging' }] as const;
const tableOf = (...rows: string[][]): PlainTable => ({ columns, rows });
const offer = tableOf(['AV-76107993', '46077', 'Bulk'], ['0012345', '0.0871', '']);

/** Any text, more often than not with characters that have a meaning in one of the formats. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\t\r\n"\'<>&|\\=+-@ a1.'), fc.string({ minLength: 1, maxLength: 1 })),
});
const anyTable = fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 4 });

const cellsOf = (html: string, selector: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll(selector)].map(({ textContent }) => textContent),
  );
};

describe('tabSeparated', () => {
  it('has a line per row, with the names of the columns above where asked for', () => {
    expect(tabSeparated(offer, false)).toBe('AV-76107993\t46077\tBulk\n0012345\t0.0871\t');
    expect(tabSeparated(offer, true).split('\n')[0]).toBe('SKU\tStock\tPackaging');
  });

  it('has as many lines and cells as the table, whatever the texts', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const lines = tabSeparated({ columns, rows }, true).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) expect(line.split('\t')).toHaveLength(3);
        expect(lines.join('')).not.toContain('\r');
      }),
    );
  });

  it('quotes a text that begins with a quote', () => {
    expect(tabSeparated(tableOf(['"D" connector', '5', 'Tray "A"']), false)).toBe(
      '"""D"" connector"\t5\tTray "A"',
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', ' =1', '\n=1'])('makes no formula of %j', (text) => {
    expect(tabSeparated(tableOf([text, '', '']), false)).toMatch(/^'/);
    expect(cellsOf(htmlTable(tableOf([text, '', '']), false), 'td')[0]?.[0]).toMatch(/^'/);
  });

  it.each(['-5', '+1.25', '-1e-7', '0'])('leaves the number %s as it is', (text) => {
    expect(tabSeparated(tableOf([text, '', '']), false)).toBe(`${text}\t\t`);
  });
});

describe('htmlTable', () => {
  it('has the rows, and the names of the columns where asked for', () => {
    expect(cellsOf(htmlTable(offer, false), 'td')).toEqual([
      ['AV-76107993', '46077', 'Bulk'],
      ['0012345', '0.0871', ''],
    ]);
    expect(cellsOf(htmlTable(offer, true), 'th')[0]).toEqual(['SKU', 'Stock', 'Packaging']);
  });

  it('marks what is no number as text, which a spreadsheet would else convert', () => {
    const [sku, stock] = htmlTable(tableOf(['0012345', '12', '']), false).match(/<td[^>]*>/g) ?? [];
    expect(sku).toContain('mso-number-format');
    expect(stock).toBe('<td>');
  });

  it('contains no markup of the texts', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const html = htmlTable({ columns, rows }, false);
        expect(html.match(/<(?!\/?(?:table|tbody|tr|td)[ >])/g)).toBeNull();
        expect(html.match(/<td/g)).toHaveLength(rows.length * 3);
      }),
    );
    const [[text] = []] = cellsOf(htmlTable(tableOf(['<b>A&B</b> "C"', '', '']), false), 'td');
    expect(text).toBe('<b>A&B</b> "C"');
  });
});

describe('markdownTable', () => {
  it('has a header, numbers to the right, and no markup of the texts', () => {
    expect(markdownTable(tableOf(['A|B\\C', '5', 'cut\ntape']))).toBe(
      ['| SKU | Stock | Packaging |', '| --- | ---: | --- |', '| A\\|B\\\\C | 5 | cut tape |'].join('\n'),
    );
  });
});
