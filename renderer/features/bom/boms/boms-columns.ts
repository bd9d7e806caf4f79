import { bomsTexts } from '../../../texts/bom-texts';
import type { GridColumn } from '../../../ui/grid/grid-column';
import styles from './boms-screen.module.css';

const { columns } = bomsTexts;

export type BomsColumn = keyof typeof columns;

export const bomsColumns: readonly GridColumn<BomsColumn>[] = [
  { id: 'name', name: columns.name, share: 1, minWidth: 180, always: true },
  { id: 'lines', name: columns.lines, share: 0, minWidth: 72, numeric: true },
  { id: 'boards', name: columns.boards, share: 0, minWidth: 104, numeric: true },
  { id: 'perBoard', name: columns.perBoard, share: 0, minWidth: 112, numeric: true },
  { id: 'total', name: columns.total, share: 0, minWidth: 112, numeric: true },
  { id: 'problems', name: columns.problems, share: 1, minWidth: 140, headerClass: styles.afterNumbers },
  { id: 'changed', name: columns.changed, share: 0, minWidth: 120, numeric: true },
  { id: 'actions', name: columns.actions, share: 0, minWidth: 56, hiddenName: true },
];
