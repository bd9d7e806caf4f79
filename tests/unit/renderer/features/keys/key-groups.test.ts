import { describe, expect, it } from 'vitest';
import { keyGroups } from '../../../../../renderer/features/keys/key-groups';
import { bomHotkeys, hotkeys } from '../../../../../renderer/ui/hotkeys';

const combinations = (mac: boolean) =>
  keyGroups(mac).flatMap(({ keys }) => keys.flatMap(({ by }) => by.map((names) => names.join('+'))));

describe('keyGroups', () => {
  it('lists every key that the app itself listens for', () => {
    expect(combinations(false)).toEqual(
      expect.arrayContaining([...Object.values(hotkeys), ...Object.values(bomHotkeys)]),
    );
  });

  it('uses the labels of the user’s keyboard', () => {
    expect(combinations(false)).toContain('Ctrl+K');
    expect(combinations(true)).toContain('⌘+K');
    expect(combinations(true).join(' ')).not.toMatch(/Ctrl|Enter|Shift/);
  });

  it('lists each effect once in each place', () => {
    for (const { keys } of keyGroups(false)) {
      const does = keys.map((key) => key.does);
      expect(new Set(does).size).toBe(does.length);
    }
  });
});
