import { expect, it } from 'vitest';
import { noUpdateRecord } from '../../../../../electron/features/updates/update-record';
import { createUpdateRecords } from '../../../../../electron/features/updates/update-records';

it('A record that cannot be saved is used until the app quits', () => {
  const stored = { ...noUpdateRecord, newest: [{ key: 'k', version: '1.2.0' }] };
  const notSaved: unknown[] = [];
  const full = new Error('ENOSPC');
  const records = createUpdateRecords(
    {
      read: () => stored,
      write() {
        throw full;
      },
    },
    (error) => notSaved.push(error),
  );
  records.change({ newest: [{ key: 'k', version: '1.3.0' }] });
  records.change({ failedChecks: 1 });
  expect(records.read()).toEqual({
    ...noUpdateRecord,
    newest: [{ key: 'k', version: '1.3.0' }],
    failedChecks: 1,
  });
  expect(notSaved).toEqual([full, full]);
});
