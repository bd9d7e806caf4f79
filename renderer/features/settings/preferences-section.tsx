import { useMemo, useState } from 'react';
import type { Settings, SettingsChange } from '../../../electron/shared/contract/settings';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { ForgetSearches } from '../../components/forget-searches';
import { texts } from '../../texts/texts';
import { CheckField } from './check-field';
import { type Choice, countryChoices, currencyChoices } from './choices';
import { SelectField } from './select-field';
import styles from './settings-screen.module.css';

const themes = Object.keys(texts.settings.themes) as Settings['theme'][];

function options(choices: readonly Choice[]) {
  return choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}

export function PreferencesSection() {
  const { bridge, settings: live } = useApp();
  const { settings: saved } = useLiveValue(live);
  const [wanted, setWanted] = useState<SettingsChange>({});
  const saving = useAsyncAction();
  // A change shows at once; saved or refused, what main says holds again.
  const settings = { ...saved, ...wanted };
  const countries = useMemo(() => countryChoices(saved.country), [saved.country]);
  const currencies = useMemo(() => currencyChoices(saved.currency), [saved.currency]);
  const change = (part: SettingsChange) => {
    setWanted(part);
    saving.run(async () => {
      try {
        live.set(await bridge.changeSettings(part));
      } finally {
        setWanted({});
      }
    });
  };
  return (
    <>
      <section className={styles.section}>
        <h2>{texts.settings.lookups}</h2>
        <SelectField
          label={texts.settings.country}
          hint={texts.settings.countryHint}
          value={settings.country}
          onChange={(country) => change({ country })}
        >
          {options(countries)}
        </SelectField>
        <SelectField
          label={texts.settings.currency}
          hint={texts.settings.currencyHint}
          value={settings.currency}
          onChange={(currency) => change({ currency })}
        >
          <optgroup label={texts.settings.commonCurrencies}>{options(currencies.common)}</optgroup>
          <optgroup label={texts.settings.otherCurrencies}>{options(currencies.others)}</optgroup>
        </SelectField>
        <CheckField
          label={texts.settings.suggest}
          hint={texts.settings.suggestHint}
          checked={settings.suggestions}
          onChange={(suggestions) => change({ suggestions })}
        />
        <CheckField
          label={texts.settings.pictures}
          hint={texts.settings.picturesHint}
          checked={settings.pictures}
          onChange={(pictures) => change({ pictures })}
        />
        <div className={styles.beside}>
          <ForgetSearches look="plain" />
        </div>
      </section>
      <section className={styles.section}>
        <h2>{texts.settings.appearance}</h2>
        <SelectField
          label={texts.settings.theme}
          value={settings.theme}
          onChange={(value) => {
            const theme = themes.find((name) => name === value);
            if (theme) change({ theme });
          }}
        >
          {options(themes.map((value) => ({ value, name: texts.settings.themes[value] })))}
        </SelectField>
      </section>
      {saving.failure && <FailureNotice failure={saving.failure} />}
    </>
  );
}
