import { describe, expect, it } from 'vitest';
import { splitAlternates } from '../../../../../../../../electron/shared/domain/bom/reading/table/part-number-cell';
import { readRows, rowsOf } from './read-rows';

describe('alternates in one cell', () => {
  it.each([
    ['STM32F103C8T6, STM32F103CBT6', ['STM32F103C8T6', 'STM32F103CBT6']],
    ['STM32F103C8T6; GD32F103C8T6', ['STM32F103C8T6', 'GD32F103C8T6']],
    ['STM32F103C8T6 or GD32F103C8T6', ['STM32F103C8T6', 'GD32F103C8T6']],
    ['AM29F080B0-70EF/AM29F016D-70EF', ['AM29F080B0-70EF', 'AM29F016D-70EF']],
    ['C0805C104K1RECAUTO CC0805KRX7R9BB104', ['C0805C104K1RECAUTO', 'CC0805KRX7R9BB104']],
    ['GRM155R61A105KE15D\nCL05A105KA5NQNC', ['GRM155R61A105KE15D', 'CL05A105KA5NQNC']],
    ['74LVC1G07GV,125, SN74LVC1G07DCKR', ['74LVC1G07GV,125', 'SN74LVC1G07DCKR']],
    ['TL072 / TL082', ['TL072', 'TL082']],
    ['STM32F103C8T6 / GD32F103C8T6', ['STM32F103C8T6', 'GD32F103C8T6']],
    ['MCP1801T-3302I/OT / MCP1700T-3302E/TT', ['MCP1801T-3302I/OT', 'MCP1700T-3302E/TT']],
    // NXP's and Nexperia's commas hold together in all of these.
    ['74LVC1G07GV,125 SN74LVC1G07DCKR', ['74LVC1G07GV,125', 'SN74LVC1G07DCKR']],
    ['NX3008NBK,215 2N7002BK,215', ['NX3008NBK,215', '2N7002BK,215']],
    ['74HC595D,118/74HCT595D,118', ['74HC595D,118', '74HCT595D,118']],
    ['MMBT3904,215/BC847B,215', ['MMBT3904,215', 'BC847B,215']],
    ['BAT54C,215,BAT54S,215', ['BAT54C,215', 'BAT54S,215']],
    ['BC847B,253,BC857B,253', ['BC847B,253', 'BC857B,253']],
    ['2N7002P,215; BSS138', ['2N7002P,215', 'BSS138']],
    // One number each: every piece must be one by itself.
    ['2N7002P,215', ['2N7002P,215']],
    ['74LVC1G07GV,125', ['74LVC1G07GV,125']],
    ['PMEG4010BEA,115', ['PMEG4010BEA,115']],
    ['DTMSS-27/0,022/30-H', ['DTMSS-27/0,022/30-H']],
    ['1/8VAACO-SS+SUV67B-SS', ['1/8VAACO-SS+SUV67B-SS']],
    ['MCP1801T-3302I/OT', ['MCP1801T-3302I/OT']],
    ['CDRH2D18/HPNP-4R7NC', ['CDRH2D18/HPNP-4R7NC']],
    ['PTS820 J15M SMTR LFS', ['PTS820 J15M SMTR LFS']],
    // What is no part of the number.
    ['SMCJ30CAHE3,', ['SMCJ30CAHE3']],
    ['"0022272021"', ['0022272021']],
    ['="0022272021"', ['0022272021']],
  ] as const)('of %j are %j', (cell, numbers) => {
    expect(splitAlternates(cell)).toEqual(numbers);
  });
});

const partsOf = (...lines: readonly string[]) =>
  readRows(rowsOf(...lines)).lines.map(({ parts }) =>
    parts.map(({ partNumber, manufacturer }) => `${manufacturer ?? '?'} ${partNumber}`),
  );

describe('the alternates of a line', () => {
  it('are paired with manufacturers line by line', () => {
    expect(
      partsOf(
        'Ref|Manufacturer|MPN',
        'ANT1|ACX\\nJohanson|AT7020-E3R0HBA\\n2450AT43B100E',
        'R1|Yageo|RC0402FR-0710KL',
      ),
    ).toEqual([['ACX AT7020-E3R0HBA', 'Johanson 2450AT43B100E'], ['Yageo RC0402FR-0710KL']]);
  });

  it('are paired with manufacturers between slashes', () => {
    expect(partsOf('Ref|Manufacturer|MPN', 'U1|TI / ST|LM358DR / LM358DT', 'U2|TI|LM339DR')[0]).toEqual([
      'TI LM358DR',
      'ST LM358DT',
    ]);
  });

  it.each([
    ['Nexperia, Diodes', 'BAT54C,215, BAT54C-7-F', ['Nexperia BAT54C,215', 'Diodes BAT54C-7-F']],
    ['TI; ST', 'LM358DR; LM358DT', ['TI LM358DR', 'ST LM358DT']],
    [
      'Bourns, Inc., Vishay',
      '3296W-1-103LF, T93YA103KT20',
      ['Bourns, Inc. 3296W-1-103LF', 'Vishay T93YA103KT20'],
    ],
    [
      'Bourns, Inc.',
      '3296W-1-103LF, 3296W-1-104LF',
      ['Bourns, Inc. 3296W-1-103LF', 'Bourns, Inc. 3296W-1-104LF'],
    ],
  ])('are paired with manufacturers in one cell: %s', (names, numbers, parts) => {
    expect(partsOf('Ref|Manufacturer|MPN', `U1|${names}|${numbers}`, 'U2|TI|LM339DR')[0]).toEqual(parts);
  });

  it('stand behind their manufacturers in a column of both', () => {
    expect(
      partsOf(
        'Ref|Manufacturer/MPN',
        'X1|MTCONN UBAF-06082, FCI 10118192-0001LF',
        'U1|Nexperia 74LVC1G07GV,125',
        'SW1|C&K Components KMR231GLFS',
      ),
    ).toEqual([
      ['MTCONN UBAF-06082', 'FCI 10118192-0001LF'],
      ['Nexperia 74LVC1G07GV,125'],
      ['C&K Components KMR231GLFS'],
    ]);
  });

  it('stand on rows of their own, without references and quantity', () => {
    const { lines } = readRows(
      rowsOf(
        'Ref|Qty|Manufacturer|MPN',
        'R1|1|Yageo|RC0402FR-0710KL',
        '||Panasonic|ERJ-2RKF1002X',
        'U1|1|TI|LM358DR',
      ),
    );
    expect(lines.map(({ rows }) => rows)).toEqual([[1, 2], [3]]);
    expect(lines[0]?.parts[1]).toEqual({ partNumber: 'ERJ-2RKF1002X', manufacturer: 'Panasonic' });
  });

  it('are none in rows of a table without references, and in rows that are counted: their quantity is missing', () => {
    const missing = (row: number, column: number) => [{ kind: 'quantity-unusable', row, column, text: '' }];
    const list = readRows(
      rowsOf(
        'Item|Part Number|Manufacturer|Description|Qty',
        '1|RC0402FR-0710KL|Yageo|10k|10',
        '2|LM358DR|TI|Opamp|',
        '3|NE555P|TI|Timer|5',
      ),
    );
    expect(list.lines.map(({ rows, quantity }) => [rows, quantity])).toEqual([
      [[1], 10],
      [[2], null],
      [[3], 5],
    ]);
    expect(list.lines[1]?.doubts).toEqual(missing(3, 5));
    const counted = readRows(
      rowsOf('No.|Ref|MPN|Qty', '1|R1|RC0402FR-0710KL|1', '2||LM358DR|', '3|U2|NE555P|1'),
    ).lines;
    expect(counted.map(({ parts }) => parts.length)).toEqual([1, 1, 1]);
    expect(counted[1]?.doubts).toEqual(missing(3, 4));
    const few = readRows(
      rowsOf('Ref|MPN|Qty', 'R1|RC0402FR-0710KL|1', '|LM358DR|', '|NE555P|1', '|BAT54C-7-F|2'),
    ).lines;
    expect(few.map(({ parts }) => parts.length)).toEqual([1, 1, 1, 1]);
    expect(few[1]?.doubts).toEqual(missing(3, 3));
  });

  it('are none where the name stands before the number', () => {
    expect(partsOf('Ref|MPN', 'C1|Nichicon LGU2G471MELC45', 'R1|RC0402FR-0710KL')[0]).toEqual([
      'Nichicon LGU2G471MELC45',
    ]);
  });
});

it('A long run of blanks, commas or letters in a cell is read at once', () => {
  // Patterns that try each run more than once would take hours.
  for (const filling of [
    ' '.repeat(30_000),
    ',;'.repeat(15_000),
    ` ${'a1'.repeat(15_000)} `,
    ' or'.repeat(10_000),
  ])
    expect(splitAlternates(`LM358${filling}x`).length).toBeGreaterThan(0);
});
