import { useId, useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { maxNoteLength } from '../../../../electron/shared/contract/constants/bom-limits';
import { panelTexts } from '../../../texts/bom-panel-texts';
import type { BomChanges } from '../bom/use-bom';
import styles from './panel.module.css';

/** The user's own words about a line; saved when the field is left, or the line. */
export function LineNote({ line, changes }: { line: BomLine; changes: BomChanges }) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    if (draft !== null && draft !== line.note) changes.lines([line.id], { note: draft });
    setDraft(null);
  };
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{panelTexts.note}</label>
      <textarea
        id={id}
        maxLength={maxNoteLength}
        value={draft ?? line.note}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={save}
      />
    </div>
  );
}
