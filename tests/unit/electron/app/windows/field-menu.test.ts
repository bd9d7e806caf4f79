import type { EditFlags } from 'electron';
import { expect, it, vi } from 'vitest';
import { fieldMenu } from '../../../../../electron/app/windows/field-menu';

vi.mock('electron', () => ({ BrowserWindow: {}, Menu: {} }));

const editFlags: EditFlags = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
};
const rolesAt = (place: Parameters<typeof fieldMenu>[0]) =>
  fieldMenu(place).flatMap(({ role, enabled }) => (role && enabled ? role : []));

it('has the usual commands in a text field', () => {
  const roles = rolesAt({ isEditable: true, editFlags, selectionText: '' });
  expect(roles).toEqual(['cut', 'copy', 'paste', 'selectAll']);
});

it('copies and cuts nothing of a password', () => {
  const password = { ...editFlags, canCut: false, canCopy: false };
  expect(rolesAt({ isEditable: true, editFlags: password, selectionText: '' })).toEqual([
    'paste',
    'selectAll',
  ]);
});

it('copies selected text elsewhere, and has nothing where none is selected', () => {
  expect(rolesAt({ isEditable: false, editFlags, selectionText: '700 kHz' })).toEqual(['copy']);
  expect(fieldMenu({ isEditable: false, editFlags, selectionText: ' ' })).toEqual([]);
});
