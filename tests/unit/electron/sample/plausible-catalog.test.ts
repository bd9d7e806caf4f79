import { describe, expect, it } from 'vitest';
import { conversionRate } from '../../../../electron/sample/catalog/exchange-rates';
import { listedLifecycles } from '../../../../electron/sample/catalog/lifecycles';
import { regularOffers } from '../../../../electron/sample/catalog/stock';
import { partNamed, parts, share } from './catalog-parts';

/** The order of a part's sellers. */
const rank = (kind: string) => ['franchised', 'independent', 'broker'].indexOf(kind);

describe('the sample is plausible', () => {
  const listed = parts.flatMap((part) => part.sellers.map((seller) => ({ part, ...seller })));

  it('known distributors lead and are authorized, the others are neither', () => {
    const outOfOrder = parts.filter(({ sellers }) => {
      const ranks = sellers.map(({ company }) => rank(company.kind));
      return ranks.some((one, index) => one < (ranks[index - 1] ?? 0));
    });
    expect(outOfOrder).toEqual([]);
    expect(
      listed.filter(({ company, isAuthorized }) => isAuthorized !== (company.kind === 'franchised')),
    ).toEqual([]);
    const [first, second] = partNamed('LM358', 'Texas Instruments').sellers;
    expect([first?.company.name, second?.company.name]).toEqual(['DigiKey', 'Mouser']);
    const known = share(listed, ({ company }) => company.kind === 'franchised');
    expect(known).toBeGreaterThan(0.75);
  });

  it('a distributor lists only what it carries', () => {
    const makersAt = (name: string) =>
      new Set(
        listed.filter(({ company }) => company.name === name).map(({ part }) => part.manufacturer.name),
      );
    expect(makersAt('LCSC')).not.toContain('Texas Instruments');
    expect(makersAt('LCSC')).toContain('UMW');
    expect(makersAt('Mouser')).not.toContain('UMW');
    expect(makersAt('TTI')).not.toContain('Raspberry Pi');
    const atRochester = listed.filter(({ company }) => company.name === 'Rochester');
    expect(new Set(atRochester.map(({ part }) => part.lifecycle))).toEqual(new Set(['EOL', 'Obsolete']));
  });

  it('SKUs have the form of their distributor', () => {
    const skuAt = (name: string) =>
      listed
        .filter(({ company }) => company.name === name)
        .flatMap(({ offers }) => offers.map(({ sku }) => sku));
    expect(skuAt('DigiKey').filter((sku) => !/^\d{3}-\d{4,5}-\d-ND$/.test(sku))).toEqual([]);
    expect(skuAt('Farnell').filter((sku) => !/^\d{7}$/.test(sku))).toEqual([]);
    expect(skuAt('LCSC').filter((sku) => !/^C\d{5,7}$/.test(sku))).toEqual([]);
    expect(skuAt('Mouser').some((sku) => sku.endsWith('-NE555P'))).toBe(true);
  });

  it('at 87 the LM358 of Texas Instruments is cheapest as 100 at Avnet, for $8.71', () => {
    const all = regularOffers(partNamed('LM358', 'Texas Instruments'));
    expect(all).toHaveLength(40);
    const totals = all.flatMap(({ sku, prices, moq }) =>
      prices
        .filter(({ currency }) => currency !== '')
        .map(({ quantity, price, currency }) => ({
          sku,
          total: Math.max(87, quantity, moq ?? 1) * price * conversionRate(currency, 'USD'),
        })),
    );
    const [best, next] = totals.sort((one, other) => one.total - other.total);
    expect(best).toEqual({ sku: 'AV-76107993', total: expect.closeTo(8.71, 6) });
    expect(next?.total).toBeGreaterThan(8.8);
  });

  it('a lifecycle other than "Production" is of a part that exists, and obsolete parts are nearly sold out', () => {
    const keys = new Set(parts.flatMap(({ mpn, manufacturer }) => [mpn, `${mpn}|${manufacturer.name}`]));
    expect(listedLifecycles.filter((key) => !keys.has(key))).toEqual([]);
    const stages = ['STM32F103RBT6', 'STM32F103C8T6TR', 'LM358DR', 'NE555P'].map(
      (mpn) => partNamed(mpn).lifecycle,
    );
    expect(new Set(stages)).toEqual(new Set(['Production']));
    const soldOut = parts
      .filter(({ lifecycle }) => lifecycle === 'Obsolete')
      .flatMap(({ sellers }) => sellers.filter(({ company }) => company.name === 'DigiKey'))
      .flatMap(({ offers }) => offers);
    expect(share(soldOut, ({ inventoryLevel }) => inventoryLevel <= 0)).toBeGreaterThan(0.6);
  });

  it.each([
    ['LM317T', 'TO-220-3'],
    ['LM358DR', 'SOIC-8'],
    ['LM358P', 'PDIP-8'],
    ['LM358PWR', 'TSSOP-8'],
    ['STM32F103C8T6', 'LQFP-48'],
  ])('%s is in the package of its ordering code, %s', (mpn, casing) => {
    const { specs } = partNamed(mpn);
    expect(specs.find(({ attribute }) => attribute.shortname === 'case_package')?.value).toBe(casing);
  });

  it('every capacitor states its voltage, and MOSFETs theirs', () => {
    const lacking = (category: RegExp, shortname: string) =>
      parts
        .filter((part) => category.test(part.category?.name ?? ''))
        .filter(({ specs }) => !specs.some(({ attribute }) => attribute.shortname === shortname))
        .map(({ mpn }) => mpn);
    expect(lacking(/Capacitors/, 'voltagerating')).toEqual([]);
    expect(lacking(/MOSFETs/, 'draintosourcevoltage_vdss')).toEqual([]);
  });
});
