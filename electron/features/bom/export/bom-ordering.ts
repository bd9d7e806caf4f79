import { FailureError } from '../../../core/failure-error';
import { createSerialQueue } from '../../../core/serial-queue';
import type { Handlers } from '../../../ipc/feature';
import type { PartSearch } from '../../../nexar/parts/part-search';
import type { LinkOpener } from '../../../security/link-opener';
import type { BomView } from '../../../shared/contract/bom/bom-view';
import type { bomExportCalls } from '../../../shared/contract/bom/export';
import { fastAddCarts } from '../../../shared/domain/bom/export/order/fast-add';
import { linesOf } from '../../../shared/domain/bom/export/order/order-items';
import { type OrderList, orderAsCsv, orderAsText } from '../../../shared/domain/bom/export/order/order-list';
import { isDigiKey, pasteFormatOf } from '../../../shared/domain/bom/export/order/paste-formats';
import { type DistributorOrder, ordersOf, type ShownBom, unorderedLines } from './bom-orders';
import { createCartSellers } from './cart-sellers';
import { csvFile } from './csv-file';
import type { SaveDocument } from './save-document';

export interface BomOrderingOptions {
  readonly shown: (bomId: string) => Promise<ShownBom>;
  /** The service that is connected. Throws `not-connected`. */
  readonly service: (
    signal?: AbortSignal,
  ) => Promise<Pick<PartSearch, 'source' | 'cartSellers' | 'cartLink'>>;
  readonly opener: LinkOpener;
  readonly copyText: (text: string) => Promise<void>;
  readonly save: SaveDocument;
}

type Calls = Handlers<typeof bomExportCalls>;

/** What is in an order, and what it could not hold. */
type OrderContents = Omit<OrderList, 'text'>;

const nothingOmitted = { cut: [], changedSkus: [], withoutSku: [] };

const missing = (message: string) => new FailureError('cart-missing', message);

/** Orders a BOM from its distributors: as a list for their own forms, as a file, or in a cart of theirs. */
export function createBomOrdering(options: BomOrderingOptions): Pick<Calls, 'bomOrders' | 'orderBom'> {
  const { shown, service, opener, copyText, save } = options;
  // SECURITY: one request at a time: what costs no part is not limited otherwise.
  const inTurn = createSerialQueue();
  const cartSellers = createCartSellers();

  /** The sellers whose carts Octopart fills with what was found there; none while the service is not reached. */
  async function octocarts(bom: BomView, orders: readonly DistributorOrder[], signal: AbortSignal) {
    try {
      const found = await service(signal);
      if (orders.length === 0 || found.source !== bom.source) return new Set<string>();
      return await cartSellers(
        found,
        orders.map(({ distributor }) => distributor.id),
        signal,
      );
    } catch (error) {
      if (signal.aborted) throw error;
      return new Set<string>();
    }
  }

  async function octocartOf(bom: BomView, { distributor, cart }: DistributorOrder, signal: AbortSignal) {
    const found = await service(signal);
    // A part's id is the service's own.
    if (found.source !== bom.source) throw missing('The BOM was looked up at another service');
    const { country, currency } = bom.settings;
    const url = await found.cartLink(distributor.id, cart, { country, currency }, signal);
    if (url === null) throw missing('The service has no cart for this distributor');
    return url;
  }

  async function perform(
    bom: BomView,
    order: DistributorOrder,
    { as, address = 0 }: Pick<Parameters<Calls['orderBom']>[0], 'as' | 'address'>,
    signal: AbortSignal,
  ): Promise<OrderContents & { readonly isDone: boolean }> {
    const { distributor, items } = order;
    if (as === 'copy') {
      const list = orderAsText(items, distributor);
      await copyText(list.text);
      return { ...list, isDone: true };
    }
    if (as === 'csv') {
      const list = orderAsCsv(items, distributor);
      const document = { name: `${bom.name} ${distributor.name}`, extension: 'csv' } as const;
      return { ...list, isDone: (await save(document, csvFile(list.text))) !== null };
    }
    if (as === 'octocart') {
      const url = await inTurn(() => octocartOf(bom, order, signal), signal);
      const all = { items: items.length, lines: linesOf(items) };
      return { ...all, ...nothingOmitted, isDone: await opener.open(url) };
    }
    const { carts, withoutSku } = fastAddCarts(isDigiKey(distributor) ? items : []);
    const cart = carts[address];
    if (cart === undefined) throw missing('The distributor has no such cart address');
    const { url, ...part } = cart;
    return { ...nothingOmitted, ...part, withoutSku, isDone: await opener.open(url) };
  }

  return {
    async bomOrders({ bomId }, signal) {
      const bom = await shown(bomId);
      const orders = ordersOf(bom);
      const supported = await inTurn(() => octocarts(bom.view, orders, signal), signal);
      return {
        distributors: orders.map(({ distributor, items, lines }) => ({
          ...distributor,
          items: items.length,
          lines,
          hasOwnForm: pasteFormatOf(distributor) !== null,
          addresses: isDigiKey(distributor) ? fastAddCarts(items).carts.length : 0,
          octocart: supported.has(distributor.id),
        })),
        unordered: unorderedLines(bom.view),
      };
    },
    async orderBom({ bomId, distributorId, ...how }, signal) {
      const bom = await shown(bomId);
      const order = ordersOf(bom).find(({ distributor }) => distributor.id === distributorId);
      if (!order) throw missing('Nothing of the BOM is ordered there');
      const performed = await perform(bom.view, order, how, signal);
      const { isDone, items, lines, cut, changedSkus, withoutSku } = performed;
      return {
        isDone,
        items,
        lines,
        cut: [...cut],
        changedSkus: [...changedSkus],
        withoutSku: [...withoutSku],
      };
    },
  };
}
