import { describe, expect, it } from 'vitest';
import { columnTracks } from '../../../../../renderer/ui/grid/column-tracks';

describe('the tracks of a grid', () => {
  const columns = [
    { id: 'a', name: 'A', share: 2, minWidth: 100 },
    { id: 'b', name: 'B', share: 0.5, minWidth: 40 },
  ];

  it('share the remaining width and keep the minimum widths', () => {
    expect(columnTracks(columns, {})).toEqual({
      '--tracks': 'minmax(100px, 2fr) minmax(40px, 0.5fr)',
      '--least': '140px',
      '--first': '100px',
      '--frozen': '100px',
    });
  });

  it('keep a width that the user set', () => {
    expect(columnTracks(columns, { b: 300, gone: 9 })).toEqual({
      '--tracks': 'minmax(100px, 2fr) 300px',
      '--least': '400px',
      '--first': '100px',
      '--frozen': '100px',
    });
  });

  it('hold two columns in view where the second one is frozen', () => {
    const frozen = columns.map((column) => ({ ...column, frozen: true as const }));
    expect(columnTracks(frozen, {})).toMatchObject({
      '--first': '100px',
      '--frozen': '140px',
    });
  });
});
