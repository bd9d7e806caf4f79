export const offersTexts = {
  offers: {
    label: 'Offers',
    seller: 'Seller',
    sku: 'SKU',
    stock: 'Stock',
    moq: 'MOQ',
    orderMultiple: 'Multiple',
    packaging: 'Packaging',
    leadTime: 'Lead time',
    unitPrice: 'Unit price',
    total: 'Total',
    updated: 'Updated',
    link: 'Link',
    best: 'Best',
    bestTitle: 'The best choice at this quantity',
    authorized: 'Authorized',
    notAuthorized: 'Not authorized',
    broker: 'Broker',
    notStocked: 'Not stocked',
    quantityUnknown: 'In stock (quantity unknown)',
    stockUnknown: 'Stock unknown',
    onRequest: 'On request',
    order: (count: string) => `order ${count}`,
    minOrder: 'Smallest order that covers your quantity',
    orderMore: (more: string, than: string) => `order ${more}, costs less than ${than}`,
    fewerCost: (fewer: string, total: string) => `${fewer} would cost ${total}`,
    noPrice: 'No price is listed',
    priceWithoutCurrency: 'The price list does not say in which currency it is',
    notComparable: (currency: string) => `Not converted: cannot be compared in ${currency}`,
    estimated: (currency: string, rate: string | null) =>
      `Estimate: converted into ${currency} by Nexar${rate ? `, ${rate}` : ''}`,
    rate: (from: string, rate: string, into: string) => `1 ${from} ≈ ${rate} ${into}`,
    openAt: (seller: string) => `Open at ${seller}`,
    none: 'No offers',
    noneLead: (country: string) =>
      `No seller lists this part for ${country}. Another country in Settings may show some.`,
    noneRead: 'Nexar lists offers for this part, but none of them could be read.',
    brokersOnlyLead: (country: string) =>
      `No distributor lists this part for ${country}. Only brokers have stock; the Octopart page may list them.`,
    unknown: 'not stated',
  },
  offerFilters: {
    label: 'Filters of the offers',
    authorized: 'Authorized',
    inStock: 'In stock',
    packaging: 'Packaging',
    myDistributors: 'My distributors',
    myDistributorsOnly: 'Mine only',
    editMyDistributors: 'Edit my distributors',
    myDistributorsLead: 'The ones you buy from, the most wanted first. They lead where offers are equal.',
    lift: (name: string) => `Move ${name} up`,
    lower: (name: string) => `Move ${name} down`,
    moved: (name: string, place: string, all: string) => `${name} is number ${place} of ${all}`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is removed`,
    addLabel: 'Distributor to add',
    add: 'Add',
    shown: 'Offers shown',
    all: (count: string, one: boolean) => `${count} ${one ? 'offer' : 'offers'}`,
    hidden: (hidden: string, total: string) => `${hidden} of ${total} hidden by filters`,
    showOthers: (count: string) => `Show ${count} of other distributors`,
    clear: 'Clear filters',
    allHidden: 'All offers are hidden by filters',
    allHiddenLead: (count: string) => `“Clear filters” shows all ${count}.`,
  },
  charts: {
    view: 'View of the offers',
    table: 'Table',
    prices: 'Prices',
    stock: 'Stock',
    loading: 'Drawing…',
    figure: 'Figure',
    unitPrice: 'Unit price',
    total: 'Total',
    pricesLead: (quantity: string, currency: string, best: boolean) =>
      best
        ? `The best choice and the lowest totals for ${quantity}, in ${currency}`
        : `The lowest totals for ${quantity}, in ${currency}`,
    unitPrices: 'Unit price over quantity',
    totals: 'Total over quantity',
    unitPricesTable: 'Unit prices by quantity',
    totalsTable: 'Totals by quantity',
    at: (quantity: string, spoken: string) => `At ${quantity}: ${spoken}`,
    from: (least: string) => `from ${least}`,
    order: (pieces: string) => `for ${pieces}`,
    pieces: 'Pieces',
    yourQuantity: (quantity: string) => `your quantity, ${quantity}`,
    stockLead: 'Each seller’s largest offer, on a logarithmic scale. A filled bar has enough.',
    stockTable: 'Stock by seller',
  },
  bestChoice: {
    label: 'Best choice',
    at: (seller: string, total: string, pieces: string) => `${seller}, ${total} for ${pieces}`,
    /** What an offer of the comparison has; more than the pieces where others have those, too, but cannot be compared. */
    has: {
      pieces: (pieces: string) => `${pieces} in stock`,
      enough: (pieces: string) => `enough in stock to order ${pieces}`,
      priceAnd: (stock: string) => `a price and ${stock}`,
      comparableAnd: (currency: string, stock: string) => `a price comparable in ${currency} and ${stock}`,
    },
    reasons: {
      'authorized-in-stock': (has: string, one: boolean) =>
        one ? `the only authorized offer with ${has}` : `lowest total of the authorized offers with ${has}`,
      'in-stock': (has: string, one: boolean) =>
        one
          ? `the only offer with ${has}; it is not authorized`
          : `lowest total of the offers with ${has}; none of them is authorized`,
    },
    noNumber: 'It says that it is in stock, but not how many.',
    noneHasIt: (has: string) => `No offer has ${has}`,
    nonePriced: (currency: string) => `No offer has a price that can be compared in ${currency}`,
    split: {
      as: (pieces: string, packaging: string) => `${pieces} as ${packaging}`,
      of: (pieces: string, sku: string) => `${pieces} of ${sku}`,
      at: (seller: string, orders: string, total: string, saved: string) =>
        `${seller}: ${orders} for ${total}, ${saved} less than the best choice.`,
    },
    cheaper: (count: string, one: boolean) =>
      one
        ? 'One in stock that is not authorized costs less.'
        : `${count} in stock that are not authorized cost less.`,
  },
} as const;
