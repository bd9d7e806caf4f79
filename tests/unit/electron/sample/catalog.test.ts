import { describe, expect, it } from 'vitest';
import type { Offer, Part } from '../../../../electron/sample/catalog/part';
import { regularOffers } from '../../../../electron/sample/catalog/stock';
import { partNamed, parts, share } from './catalog-parts';

const offers = parts.flatMap(regularOffers);

function regularSellers(part: Part) {
  return part.sellers.filter(({ company }) => company.kind !== 'broker');
}

describe('the sample catalog', () => {
  it('has at least 300 parts in 20 families, no MPN twice from one manufacturer and no id twice', () => {
    expect(parts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(parts.map(({ family }) => family)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(parts.map(({ mpn, manufacturer }) => `${mpn}|${manufacturer.id}`)).size).toBe(
      parts.length,
    );
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const { id } of parts) expect(id).toMatch(/^\d{8}$/);
  });

  it('has MPNs that several manufacturers share', () => {
    const manufacturersOf = (mpn: string) => parts.filter((part) => part.mpn === mpn).length;
    expect(manufacturersOf('LM358')).toBe(5);
    expect(manufacturersOf('1N4148')).toBe(5);
  });

  it('is always the same', () => {
    const { sellers, specs } = partNamed('LM358DR');
    const [first] = sellers;
    expect({
      seller: first?.company.name,
      offer: first?.offers[0],
      specs: specs.map(({ displayValue }) => displayValue),
    }).toMatchInlineSnapshot(`
      {
        "offer": {
          "ageMinutes": 39833,
          "factoryLeadDays": 329,
          "factoryPackQuantity": 3000,
          "id": "xd79b7dh3k",
          "inventoryLevel": 12312,
          "moq": null,
          "onOrderQuantity": null,
          "orderMultiple": null,
          "packaging": null,
          "prices": [
            {
              "currency": "USD",
              "price": 0.04882,
              "quantity": 3000,
            },
            {
              "currency": "USD",
              "price": 0.04449,
              "quantity": 6000,
            },
            {
              "currency": "USD",
              "price": 0.03586,
              "quantity": 30000,
            },
            {
              "currency": "USD",
              "price": 0.03268,
              "quantity": 60000,
            },
            {
              "currency": "USD",
              "price": 0.02979,
              "quantity": 120000,
            },
          ],
          "sku": "482-23884-6-ND",
        },
        "seller": "DigiKey",
        "specs": [
          "SOIC-8",
          "700 kHz",
          "7 mV",
          "Production (Last Updated: 35 days ago)",
          "70 °C",
          "32 V",
          "0 °C",
          "3 V",
          "Surface Mount",
          "2",
          "8",
          "Compliant",
        ],
      }
    `);
  });
});

describe('the measured proportions', () => {
  it.each<[string, number, (offer: Offer) => boolean]>([
    ['stock of exactly 0', 0.16, ({ inventoryLevel }) => inventoryLevel === 0],
    ['no prices', 0.37, ({ prices }) => prices.length === 0],
    ['no MOQ', 0.41, ({ moq }) => moq === null],
    ['no packaging', 0.83, ({ packaging }) => packaging === null],
    ['no order multiple', 0.62, ({ orderMultiple }) => orderMultiple === null],
    ['nothing on order', 0.97, ({ onOrderQuantity }) => onOrderQuantity === null],
  ])('hold for offers with %s: %d', (_what, measured, holds) => {
    expect(Math.abs(share(offers, holds) - measured)).toBeLessThan(0.03);
  });

  it('hold for stock: the quartiles, the maximum and every code', () => {
    const levels = offers.map(({ inventoryLevel }) => inventoryLevel).sort((left, right) => left - right);
    const quartile = (quarters: number) => levels[Math.floor((levels.length * quarters) / 4)] ?? 0;
    expect(quartile(1)).toBeGreaterThan(20);
    expect(quartile(1)).toBeLessThan(500);
    expect(quartile(2)).toBeGreaterThan(3_000);
    expect(quartile(2)).toBeLessThan(8_000);
    expect(quartile(3)).toBeGreaterThan(40_000);
    expect(quartile(3)).toBeLessThan(80_000);
    expect(levels.at(-1)).toBe(126_385_000);
    expect(new Set(levels.filter((level) => level < 0))).toEqual(new Set([-1, -2, -3, -4]));
  });

  it('hold for sellers and offers a part', () => {
    const sellerCounts = parts.map((part) => regularSellers(part).length);
    const mean = sellerCounts.reduce((sum, count) => sum + count, 0) / parts.length;
    expect(mean).toBeGreaterThan(17);
    expect(mean).toBeLessThan(23);
    expect(Math.max(...sellerCounts)).toBe(61);
    expect(offers.length / parts.length).toBeGreaterThan(22);
    expect(offers.length / parts.length).toBeLessThan(30);
    for (const part of parts) {
      expect(new Set(part.sellers.map(({ company }) => company.id)).size).toBe(part.sellers.length);
    }
  });

  it('hold for price lists: mostly 3 to 6 breaks, in ascending quantity, in several native currencies', () => {
    const priced = offers.filter(({ prices }) => prices.length > 0);
    expect(share(priced, ({ prices }) => prices.length >= 3 && prices.length <= 6)).toBeGreaterThan(0.8);
    const rises = ({ prices }: Offer) =>
      prices.every(({ quantity }, row) => row === 0 || quantity >= (prices[row - 1]?.quantity ?? 0));
    expect(priced.filter((offer) => !rises(offer))).toEqual([]);
    expect(priced.filter(({ prices }) => prices.some(({ price }) => !(price > 0)))).toEqual([]);
    const native = new Set(priced.map(({ prices: [first] }) => first?.currency));
    for (const currency of ['USD', 'GBP', 'SGD', 'EUR', 'PLN', 'CNY', 'JPY'])
      expect(native).toContain(currency);
  });

  it('hold for datasheets: a fifth of the parts lacks one, 94 of 100 addresses are http', () => {
    expect(Math.abs(share(parts, ({ datasheet }) => datasheet === null) - 0.2)).toBeLessThan(0.05);
    const addresses = parts.flatMap(({ datasheet }) => datasheet?.url ?? []);
    expect(Math.abs(share(addresses, (url) => url.startsWith('http:')) - 0.94)).toBeLessThan(0.04);
    for (const url of addresses) expect(URL.canParse(url)).toBe(true);
  });

  it('hold for what is missing now and then: description, category, image and lifecycle', () => {
    expect(parts.some(({ shortDescription }) => shortDescription === '')).toBe(true);
    expect(parts.some(({ category }) => category === null)).toBe(true);
    expect(parts.some(({ imageUrl }) => imageUrl === null)).toBe(true);
    const statuses = new Set(
      parts.map(
        ({ specs }) => specs.find(({ attribute }) => attribute.shortname === 'lifecyclestatus')?.value,
      ),
    );
    expect(statuses).toEqual(new Set(['New', 'Production', 'NRND', 'EOL', 'Obsolete', undefined]));
  });
});

describe('the sample catalog has', () => {
  it('a part without sellers, one with 61, one that only brokers have', () => {
    expect(partNamed('LM741CN', 'onsemi').sellers).toEqual([]);
    expect(regularSellers(partNamed('NE555P'))).toHaveLength(61);
    expect(regularSellers(partNamed('LM339AN'))).toEqual([]);
    expect(partNamed('LM339AN').sellers.length).toBeGreaterThan(0);
  });

  it('93 offers in 13 currencies, 78 price rows interleaved in one of them', () => {
    const all = regularOffers(partNamed('STM32F103C8T6'));
    expect(all).toHaveLength(93);
    const currencies = new Set(all.flatMap(({ prices }) => prices.map(({ currency }) => currency)));
    expect(currencies.size).toBeGreaterThanOrEqual(13);
    const longest = all.find(({ prices }) => prices.length === 78)?.prices ?? [];
    expect(new Set(longest.slice(0, 13).map(({ quantity }) => quantity))).toEqual(new Set([1]));
    expect(new Set(longest.slice(0, 13).map(({ currency }) => currency)).size).toBe(13);
  });

  it('an absurdly long specification', () => {
    const specs = partNamed('SN74HC595N').specs;
    expect(
      specs.find(({ attribute }) => attribute.shortname === 'scheduleb')?.displayValue.length,
    ).toBeGreaterThan(4_000);
  });

  it("no datasheet, one on the manufacturer's host over http, one over https", () => {
    expect(partNamed('LM358A', 'onsemi').datasheet).toBeNull();
    expect(partNamed('LM358N', 'STMicroelectronics').datasheet?.url).toMatch(/^http:\/\/www\.st\.com\//);
    expect(partNamed('LM358', 'Texas Instruments').datasheet?.url).toMatch(
      /^https:\/\/datasheet\.octopart\.com\//,
    );
  });

  it('a price row with a blank currency after rows that have one', () => {
    const lists = regularOffers(partNamed('1N4148', 'Vishay')).map(({ prices }) => prices);
    const blank = lists.find((prices) => prices.some(({ currency }) => currency === ''));
    expect(blank?.map(({ currency }) => currency !== '')).toEqual([true, true, true, true, true, false]);
  });

  it('no price at any seller', () => {
    expect(regularOffers(partNamed('ADC0804LCN')).flatMap(({ prices }) => prices)).toEqual([]);
  });

  it('specifications sorted by shortname, with SI prefixes and units', () => {
    for (const { specs } of parts.slice(0, 40)) {
      const shortnames = specs.map(({ attribute }) => attribute.shortname);
      expect(shortnames).toEqual(shortnames.toSorted());
    }
    const texts = partNamed('GRM0335C1HR80BA01D').specs.map(({ displayValue }) => displayValue);
    expect(texts).toContain('800 fF');
    const capacitance = partNamed('C0805C475K4RACTU').specs.find(
      ({ attribute }) => attribute.shortname === 'capacitance',
    );
    expect(capacitance).toMatchObject({ displayValue: '4.7 µF', siValue: '0.0000047' });
  });
});
