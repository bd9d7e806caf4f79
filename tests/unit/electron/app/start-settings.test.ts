import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStartSettings, startSettingsFrom } from '../../../../electron/app/start-settings';
import { documentOf, openAllSections } from '../settings-file/all-sections';
import { type Json, pathsIn, setAt } from '../settings-file/json-paths';
import { madeSettings } from '../settings-file/made-settings';

/** The start settings according to the schemas of the features' sections. */
function bySections(document: unknown) {
  const { settings, window, connection } = openAllSections(document);
  const { theme, compactSidebar } = settings.read();
  return { theme, compactSidebar, window: window.read(), source: connection.read().source };
}

const near: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json>('dark', 'sample', 'system', 'none', true, 0, -1, 1.5, 2 ** 53, { x: 1 }, [], 'DARK'),
  fc.constant(undefined),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

it('The start settings equal those of the file’s sections, even in a damaged file', () => {
  const damages = fc.array(fc.tuple(fc.nat(), near), { maxLength: 4 });
  fc.assert(
    fc.property(madeSettings, damages, (stored, damaged) => {
      const document = documentOf(stored);
      const places = pathsIn(document).filter(([key]) => /^(settings|window|connection)$/.test(String(key)));
      for (const [random, value] of damaged) {
        const place = places[random % places.length] ?? [];
        // Its parent may already have been removed.
        if (pathsIn(document).some((path) => path.join() === place.join())) setAt(document, place, value);
      }
      expect(startSettingsFrom(JSON.stringify(document))).toEqual(bySections(document));
    }),
    { numRuns: 500 },
  );
});

it('The start settings are the defaults for any other text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const isDocument = typeof value === 'object' && value !== null && !Array.isArray(value);
      expect(startSettingsFrom(JSON.stringify(value))).toEqual(bySections(isDocument ? value : null));
    }),
  );
  for (const text of ['', '{', 'null']) expect(startSettingsFrom(text)).toEqual(bySections(null));
});

it('The start settings are read from the file in a folder, and are the defaults without one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-start-'));
  try {
    expect(readStartSettings(folder)).toEqual(bySections(null));
    writeFileSync(
      join(folder, 'settings.json'),
      '{"settings":{"theme":"dark"},"connection":{"source":"sample"}}',
    );
    expect(readStartSettings(folder)).toMatchObject({ theme: 'dark', source: 'sample' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
