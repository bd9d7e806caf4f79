import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noConnection } from '../../../../../electron/features/connection/connection-record';
import { defaultStoredSettings, documentOf, openAllSections } from '../../settings-file/all-sections';

const record = {
  source: 'nexar',
  clientId: 'my-app',
  savedAt: '2026-01-02T03:04:05.000Z',
  storedIn: 'gnome-keyring',
  entry: 'known',
} as const;

it('the record survives whatever happens to the rest of the settings file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('settings', 'search', 'window', 'updates', 'version'),
      fc.jsonValue(),
      (key, value) => {
        const { connection } = openAllSections({
          ...documentOf({ ...defaultStoredSettings, connection: record }),
          [key]: value,
        });
        expect(connection.read()).toEqual(record);
      },
    ),
  );
});

it.each(['source', 'clientId', 'savedAt', 'storedIn'] as const)(
  'a record with a damaged %s makes the start look for the keychain entry',
  (key) => {
    for (const odd of [{ odd: true }, undefined]) {
      const { connection } = openAllSections({
        ...documentOf(defaultStoredSettings),
        connection: JSON.parse(JSON.stringify({ ...record, [key]: odd })),
      });
      const { [key]: _damaged, ...others } = record;
      expect(connection.read()).toMatchObject({ ...others, entry: 'unsure' });
    }
  },
);

it('a record of a version that stored no `entry` is believed', () => {
  const { entry: _entry, ...older } = record;
  const { connection } = openAllSections({ ...documentOf(defaultStoredSettings), connection: older });
  expect(connection.read()).toEqual(record);
});

it('a damaged record leaves nothing in the file when the connection is removed', () => {
  const { connection, written } = openAllSections({
    ...documentOf(defaultStoredSettings),
    connection: { ...record, clientId: { id: 'my-app' } },
  });
  connection.write(noConnection);
  expect(written()).toMatchObject({ connection: { ...noConnection } });
});

it('a backed-up settings file makes the start look for the keychain entry, and the next start too', () => {
  const { connection, written } = openAllSections(null, 'settings.unreadable-1.json');
  expect(connection.read()).toEqual({ ...noConnection, entry: 'unsure' });
  const next = openAllSections(written());
  expect(next.connection.read()).toEqual({ ...noConnection, entry: 'unsure' });
});

it('the first start looks for no keychain entry, nor does the next one', () => {
  const { connection, written } = openAllSections(null);
  expect(connection.read()).toEqual(noConnection);
  expect(openAllSections(written()).connection.read()).toEqual(noConnection);
});
