import { SettingRow } from '../../ui/setting-row';
import styles from './setting-fields.module.css';

interface Props {
  /** What the setting is about, in the column of labels. */
  label: string;
  /** What the check box switches on. */
  option: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function CheckField({ label, option, hint, checked, onChange }: Props) {
  return (
    <SettingRow label={label} hint={hint}>
      {(ids) => (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={checked}
            aria-describedby={ids.hint}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {option}
        </label>
      )}
    </SettingRow>
  );
}
