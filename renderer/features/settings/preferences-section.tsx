import { useMemo } from 'react';
import type { Settings } from '../../../electron/shared/contract/settings';
import { useSetting } from '../../bridge/use-setting';
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
  const country = useSetting('country');
  const currency = useSetting('currency');
  const suggestions = useSetting('suggestions');
  const pictures = useSetting('pictures');
  const theme = useSetting('theme');
  const countries = useMemo(() => countryChoices(country.value), [country.value]);
  const currencies = useMemo(() => currencyChoices(currency.value), [currency.value]);
  const failure = [country, currency, suggestions, pictures, theme].find(
    (setting) => setting.failure,
  )?.failure;
  return (
    <>
      <section className={styles.section}>
        <h2>{texts.settings.lookups}</h2>
        <SelectField
          label={texts.settings.country}
          hint={texts.settings.countryHint}
          value={country.value}
          onChange={country.change}
        >
          {options(countries)}
        </SelectField>
        <SelectField
          label={texts.settings.currency}
          hint={texts.settings.currencyHint}
          value={currency.value}
          onChange={currency.change}
        >
          <optgroup label={texts.settings.commonCurrencies}>{options(currencies.common)}</optgroup>
          <optgroup label={texts.settings.otherCurrencies}>{options(currencies.others)}</optgroup>
        </SelectField>
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
