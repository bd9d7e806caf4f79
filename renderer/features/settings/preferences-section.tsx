import type { Settings } from '../../../electron/shared/contract/settings';
import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { ForgetSearches } from '../../components/forget-searches';
import { texts } from '../../texts/texts';
import { CheckField } from './check-field';
import { options } from './options';
import { RegionFields } from './region-fields';
import { SelectField } from './select-field';
import styles from './settings-screen.module.css';

const themes = Object.keys(texts.settings.themes) as Settings['theme'][];

export function PreferencesSection() {
  const suggestions = useSetting('suggestions');
  const pictures = useSetting('pictures');
  const theme = useSetting('theme');
  const failure = [suggestions, pictures, theme].find((setting) => setting.failure)?.failure;
  return (
    <>
      <section className={styles.section}>
        <h2>{texts.settings.lookups}</h2>
        <RegionFields />
        <CheckField
          label={texts.settings.suggest}
          hint={texts.settings.suggestHint}
          checked={suggestions.value}
          onChange={suggestions.change}
        />
        <CheckField
          label={texts.settings.pictures}
          hint={texts.settings.picturesHint}
          checked={pictures.value}
          onChange={pictures.change}
        />
        <div className={styles.beside}>
          <ForgetSearches variant="plain" />
        </div>
      </section>
      <section className={styles.section}>
        <h2>{texts.settings.appearance}</h2>
        <SelectField
          label={texts.settings.theme}
          value={theme.value}
          onChange={(value) => {
            const chosen = themes.find((name) => name === value);
            if (chosen) theme.change(chosen);
          }}
        >
          {options(themes.map((value) => ({ value, name: texts.settings.themes[value] })))}
        </SelectField>
      </section>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
