import { describe, expect, it } from 'vitest';
import { keyGroups } from '../../../../../renderer/features/keys/key-groups';
import { hotkeys } from '../../../../../renderer/ui/hotkeys';

const combinations = (mac: boolean) =>
  keyGroups(mac).flatMap(({ keys }) => keys.flatMap(({ by }) => by.map((names) => names.join('+'))));

describe('the list of keys', () => {
  it('holds every key that the app listens for by itself', () => {
    expect(combinations(false)).toEqual(expect.arrayContaining(Object.values(hotkeys)));
  });

  it('has the names of the keyboard before which one sits', () => {
    expect(combinations(false)).toContain('Ctrl+L');
    expect(combinations(true)).toContain('⌘+L');
    expect(combinations(true).join(' ')).not.toMatch(/Ctrl|Enter|Shift/);
  });

  it('says what a key does once in each place', () => {
    for (const { keys } of keyGroups(false)) {
      const does = keys.map((key) => key.does);
      expect(new Set(does).size).toBe(does.length);
    }
  });
});
