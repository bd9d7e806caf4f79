import { describe, expect, it } from 'vitest';
import { isColumnShown, withColumn } from '../../../../../renderer/ui/grid/visible-columns';

const wide = { id: 'description', name: 'Description', share: 1, minWidth: 100, from: 1900 };
const always = { id: 'stock', name: 'Stock', share: 1, minWidth: 100 };
const untouched = { hiddenColumns: [], shownColumns: [] };

describe('a column that gives way', () => {
  it('is shown where there is room for it', () => {
    expect(isColumnShown(wide, untouched, 1900)).toBe(true);
    expect(isColumnShown(wide, untouched, 1280)).toBe(false);
    expect(isColumnShown(always, untouched, 0)).toBe(true);
  });

  it('is shown in any window once the user has chosen it, and in none once the user has hidden it', () => {
    const shown = withColumn(untouched, wide, true, 1280);
    expect(isColumnShown(wide, shown, 1280)).toBe(true);
    const hidden = withColumn(shown, wide, false, 1900);
    expect(isColumnShown(wide, hidden, 2560)).toBe(false);
    expect(isColumnShown(wide, hidden, 1280)).toBe(false);
  });

  it('follows the window again once the user is back at what it shows by itself', () => {
    expect(withColumn(withColumn(untouched, wide, true, 1280), wide, false, 1280)).toEqual(untouched);
    expect(withColumn(withColumn(untouched, wide, false, 1900), wide, true, 1900)).toEqual(untouched);
  });
});
