import { useMemo } from 'react';
import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { countryChoices, currencyChoices, recentCountries } from './choices';
import { options } from './options';
import { SelectField } from './select-field';

/** Country and currency of the offers, for Settings and for the panel in the top bar. */
export function RegionFields() {
  const country = useSetting('country');
  const currency = useSetting('currency');
  const recent = useSetting('recentCountries');
  const countries = useMemo(() => countryChoices(country.value, recent.value), [country.value, recent.value]);
  const currencies = useMemo(() => currencyChoices(currency.value), [currency.value]);
  const failure = country.failure ?? recent.failure ?? currency.failure;
  const choose = (code: string) => {
    recent.change(recentCountries(country.value, recent.value));
    country.change(code);
  };
  return (
    <>
      <SelectField
        label={texts.settings.country}
        hint={texts.settings.countryHint}
        value={country.value}
        onChange={choose}
      >
        <optgroup label={texts.settings.likelyCountries}>{options(countries.likely)}</optgroup>
        <optgroup label={texts.settings.otherCountries}>{options(countries.others)}</optgroup>
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
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
