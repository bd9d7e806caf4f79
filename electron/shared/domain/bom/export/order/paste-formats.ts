/** A field of an order list; `empty` for one that the format has and the app does not fill. */
export type OrderField = 'sku' | 'quantity' | 'references' | 'mpn' | 'description' | 'empty';

/** What a distributor accepts as pasted text: a line for each item, without quoting. */
export interface PasteFormat {
  readonly fields: readonly OrderField[];
  readonly delimiter: string;
  /** What stands for the delimiter inside a field. */
  readonly inPlace: string;
  readonly betweenReferences: string;
  /** Characters that the distributor keeps of the references; null where no limit is known. */
  readonly maxReferences: number | null;
}

export interface DistributorName {
  /** The service's id. */
  readonly id: string;
  readonly name: string;
}

const byComma = (fields: readonly OrderField[], maxReferences: number | null = null): PasteFormat => ({
  fields,
  delimiter: ',',
  inPlace: ';',
  betweenReferences: ' ',
  maxReferences,
});

const mouser: PasteFormat = {
  fields: ['sku', 'quantity', 'references'],
  delimiter: '|',
  inPlace: '/',
  betweenReferences: ',',
  maxReferences: null,
};

const tme: PasteFormat = {
  fields: ['sku', 'quantity', 'references'],
  delimiter: ' ',
  inPlace: '_',
  betweenReferences: ',',
  maxReferences: null,
};

const digiKey = byComma(['quantity', 'sku', 'references'], 48);
/** One company with several shops, which share the form and its note of 30 characters. */
const farnell = byComma(['sku', 'quantity', 'references'], 30);
const newark = byComma(['sku', 'quantity', 'references', 'description']);
const arrow = byComma(['sku', 'quantity', 'references']);
const rs = byComma(['sku', 'quantity', 'empty', 'empty', 'empty', 'mpn', 'references']);

/** By the service's ids (docs/nexar-api.md, Recorded answers). */
const byId: ReadonlyMap<string, PasteFormat> = new Map([
  ['459', digiKey],
  ['2401', mouser],
  ['2402', newark],
  ['819', farnell],
  ['1106', arrow],
  ['3261', rs],
  ['1532', tme],
]);

/** The format that a distributor accepts as pasted text; null where none is known. */
export function pasteFormatOf({ id, name }: DistributorName): PasteFormat | null {
  return byId.get(id) ?? (/^element14\b/i.test(name) ? farnell : null);
}

export const isDigiKey = ({ id }: DistributorName) => id === '459';

/** Its order form takes a CSV file with names of its own; its id is not known. */
export const isLcsc = ({ name }: DistributorName) => /^LCSC\b/i.test(name);
