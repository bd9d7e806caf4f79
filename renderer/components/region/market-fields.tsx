import { useMemo } from 'react';
import type { Market } from '../../../electron/shared/contract/market';
import { texts } from '../../texts/texts';
import { options } from '../../ui/options';
import { SelectSetting } from '../../ui/select-setting';
import { countryChoices, currencyChoices } from './choices';

interface Props {
  market: Market;
  /** Countries that were chosen before. */
  recentCountries: readonly string[];
  /** What each choice affects. */
  hints: { readonly country: string; readonly currency: string };
  onCountry: (code: string) => void;
  onCurrency: (code: string) => void;
}

/** Where parts are bought, and in which currency their prices are compared. */
export function MarketFields({ market, recentCountries, hints, onCountry, onCurrency }: Props) {
  const { country, currency } = market;
  const text = texts.market;
  const countries = useMemo(() => countryChoices(country, recentCountries), [country, recentCountries]);
  const currencies = useMemo(() => currencyChoices(currency), [currency]);
  return (
    <>
      <SelectSetting label={text.country} hint={hints.country} value={country} onChange={onCountry}>
        <optgroup label={text.likelyCountries}>{options(countries.likely)}</optgroup>
        <optgroup label={text.otherCountries}>{options(countries.others)}</optgroup>
      </SelectSetting>
      <SelectSetting label={text.currency} hint={hints.currency} value={currency} onChange={onCurrency}>
        <optgroup label={text.commonCurrencies}>{options(currencies.common)}</optgroup>
        <optgroup label={text.otherCurrencies}>{options(currencies.others)}</optgroup>
      </SelectSetting>
    </>
  );
}
