import type { GraphQLResolveInfo } from 'graphql';
import type { Part } from '../catalog/part';
import { medianPriceAt } from '../catalog/price-at';
import { hashOf } from '../catalog/seeded-random';
import type { AnswerContext, Market } from './answer-context';
import { CategoryView } from './category-view';
import { CompanyView } from './company-view';
import { pricePoint } from './offer-view';
import { cadModelsView, cadView, documentView, imageView } from './part-documents';
import { notePartList } from './part-lists';
import { type SellersArguments, type SellerView, sellerViews } from './seller-view';

const maxSimilarParts = 4;
const everySeller: SellersArguments = { includeBrokers: false, authorizedOnly: false };

/** A part as `SupPart`, seen from one market. */
export class PartView {
  readonly freeSampleUrl = null;
  readonly companionProducts = [];
  readonly series = null;
  readonly referenceDesigns = [];
  readonly cadRequestUrl = null;
  readonly simModels = [];
  readonly akaMpns = [];
  readonly #part: Part;
  readonly #market: Market;

  constructor(part: Part, market: Market) {
    this.#part = part;
    this.#market = market;
  }

  get _cacheId() {
    return `part-${this.#part.id}-${this.#market.country}-${this.#market.currency}`;
  }

  get id() {
    return this.#part.id;
  }

  get v3uid() {
    return hashOf(this.#part.id).toString(16).padStart(16, '0');
  }

  get altiumInternalId() {
    return `sample-${this.#part.id}`;
  }

  get mpn() {
    return this.#part.mpn;
  }

  get genericMpn() {
    return this.#part.mpn;
  }

  get name() {
    return `${this.#part.manufacturer.name} ${this.#part.mpn}`;
  }

  get manufacturer() {
    return new CompanyView(this.#part.manufacturer);
  }

  get manufacturerUrl() {
    return `https://${this.#part.manufacturer.host}/`;
  }

  get shortDescription() {
    return this.#part.shortDescription;
  }

  get descriptions() {
    const text = this.#part.shortDescription;
    return text === '' ? [] : [{ text, creditString: 'Sample data', creditUrl: 'https://octopart.com' }];
  }

  get slug() {
    const { mpn, manufacturer, id } = this.#part;
    return `/${encodeURIComponent(mpn.toLowerCase())}-${manufacturer.name.toLowerCase().replaceAll(' ', '+')}-${id}`;
  }

  get octopartUrl() {
    return `https://octopart.com${this.slug}`;
  }

  get category() {
    return this.#part.category === null ? null : new CategoryView(this.#part.category);
  }

  get images() {
    return this.#part.imageUrl === null ? [] : [imageView(this.#part.imageUrl)];
  }

  get bestImage() {
    return this.images[0] ?? null;
  }

  get bestDatasheet() {
    return this.#part.datasheet === null ? null : documentView(this.#part.datasheet);
  }

  get documentCollections() {
    const { datasheet } = this.#part;
    return datasheet === null ? [] : [{ name: 'Datasheets', documents: [documentView(datasheet)] }];
  }

  get estimatedFactoryLeadDays() {
    return this.#part.leadDays;
  }

  get cad() {
    return cadView(this.#part);
  }

  get cadModels() {
    return cadModelsView(this.#part);
  }

  get counts() {
    return { datasheets: this.#part.datasheet === null ? 0 : 1, images: this.images.length };
  }

  specs(_args: unknown, { withholdsLifecycle }: AnswerContext) {
    const shown = withholdsLifecycle
      ? this.#part.specs.filter(({ attribute }) => attribute.shortname !== 'lifecyclestatus')
      : this.#part.specs;
    return shown.map(({ attribute, value, siValue, displayValue }) => {
      const { valueType, unitsName, unitsSymbol } = attribute;
      return {
        attribute,
        value,
        siValue,
        displayValue,
        valueType,
        units: unitsSymbol,
        unitsName,
        unitsSymbol,
      };
    });
  }

  sellers(args: SellersArguments): SellerView[] {
    return sellerViews(this.#part, this.#market, args);
  }

  get medianPrice1000() {
    const price = medianPriceAt(this.#part, 1_000, 'USD');
    if (price === null) return null;
    return pricePoint({ quantity: 1_000, price, currency: 'USD' }, this.#market, `median-${this.#part.id}`);
  }

  get totalAvail() {
    const pieces = this.#stocks().reduce((sum, stock) => sum + stock, 0);
    if (pieces > 0) return Math.min(pieces, 2 ** 31 - 1);
    const brokers = this.#part.sellers.filter(({ company }) => company.kind === 'broker');
    return brokers.some(({ offers }) => offers.some(({ inventoryLevel }) => inventoryLevel > 0)) ? 1 : 0;
  }

  get avgAvail() {
    const stocks = this.#stocks();
    return stocks.length === 0 ? 0 : stocks.reduce((sum, stock) => sum + stock, 0) / stocks.length;
  }

  similarParts(_args: unknown, context: AnswerContext, info: GraphQLResolveInfo): PartView[] {
    const { id, family, casing } = this.#part;
    const similar = context.parts.filter((other) => other.family === family && other.id !== id);
    const alike = similar.filter((other) => other.casing === casing);
    notePartList(context, info);
    return [...alike, ...similar.filter((other) => other.casing !== casing)]
      .slice(0, maxSimilarParts)
      .map((other) => new PartView(other, this.#market));
  }

  /** What each regular offer has in stock in this market; a code counts as none. */
  #stocks(): number[] {
    return sellerViews(this.#part, this.#market, everySeller).flatMap((seller) =>
      seller.offers({}).map(({ inventoryLevel }) => Math.max(0, inventoryLevel)),
    );
  }
}
