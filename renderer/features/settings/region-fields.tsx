import { useSetting } from '../../bridge/use-setting';
import { FailureNotice } from '../../components/failure-notice';
import { recentCountries } from '../../components/region/choices';
import { MarketFields } from '../../components/region/market-fields';
import { texts } from '../../texts/texts';

const hints = { country: texts.settings.countryHint, currency: texts.settings.currencyHint };

/** Country and currency of the offers, for Settings and for the panel in the top bar. */
export function RegionFields() {
  const country = useSetting('country');
  const currency = useSetting('currency');
  const recent = useSetting('recentCountries');
  const failure = country.failure ?? recent.failure ?? currency.failure;
  const choose = (code: string) => {
    recent.change(recentCountries(country.value, recent.value));
    country.change(code);
  };
  return (
    <>
      <MarketFields
        market={{ country: country.value, currency: currency.value }}
        recentCountries={recent.value}
        hints={hints}
        onCountry={choose}
        onCurrency={currency.change}
      />
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
