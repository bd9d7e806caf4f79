import type { FieldGroup, Lifecycle } from '../../electron/contract/part';

export const partTexts = {
  part: {
    region: 'Part',
    back: 'Back to results',
    loading: 'Loading the part…',
    maker: 'Maker',
    category: 'Category',
    totalStock: 'Total stock',
    leadTime: 'Lead time',
    sellers: 'Sellers',
    datasheet: 'Datasheet',
    datasheetAt: (host: string, pages: string | null) => (pages ? `${host}, ${pages} pages` : host),
    datasheetOutsidePlan: 'Datasheet: not in your plan',
    creditPage: 'Page of this credit',
    copyMpn: 'Copy part number',
    lifecycleAge: (age: string) => `as of ${age}`,
    picture: (mpn: string) => `Picture of ${mpn}`,
    pictureCreditPage: 'Page of the picture’s credit',
    octopartPage: 'Octopart page',
    makerPage: 'Maker page',
    notInPlan: 'not in your plan',
    notStated: 'not stated',
    weeks: (weeks: string, one: boolean) => `${weeks} ${one ? 'week' : 'weeks'}`,
    fetched: (age: string) => `Fetched ${age}`,
    offersFor: (country: string, currency: string) => `Offers for ${country}, compared in ${currency}`,
    quantity: 'Quantity',
    quantityInvalid: (most: string, inForce: string) =>
      `Type a whole number from 1 to ${most}. The figures are still those for ${inForce}.`,
    linkDeclined: 'The link was not opened.',
  },
  priceBreaks: {
    heading: 'Price breaks',
    quantity: 'Quantity',
    price: 'Unit price',
    converted: (currency: string) => `≈ ${currency}`,
    currencyNotStated: 'currency not stated',
    none: 'This offer lists no prices.',
    noOffer: 'There is no offer to show prices of.',
    applies: 'at your quantity',
  },
  specifications: {
    heading: 'Specifications',
    name: 'Attribute',
    value: 'Value',
    none: 'None are listed for this part.',
    outsidePlan: 'Specifications are not in your Nexar plan.',
    find: 'Find in specifications',
    findShort: 'Find',
    found: (found: string, all: string) => `${found} of ${all}`,
    noneFound: 'None of them holds these words.',
    copy: 'Copy specifications',
    showAll: 'Show all',
    showLess: 'Show less',
  },
} as const;

export const lifecycleNames: Readonly<Record<Lifecycle['stage'], string | null>> = {
  new: 'New',
  production: 'In production',
  nrnd: 'Not for new designs',
  eol: 'End of life',
  obsolete: 'Obsolete',
  // The service's own words are all there is.
  other: null,
};

export const fieldGroupNames: Readonly<Record<FieldGroup, string>> = {
  datasheet: 'datasheets',
  image: 'pictures',
  leadTime: 'lead times',
  specifications: 'specifications',
};
