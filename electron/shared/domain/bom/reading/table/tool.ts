import type { CleanRows } from './clean-rows';

interface Tool {
  readonly name: string;
  /** Names that all are in its header, without case and punctuation. */
  readonly header: readonly string[];
}

/** The most particular first. */
const tools: readonly Tool[] = [
  { name: 'Octopart', header: ['octoparturl', 'schematicreference'] },
  { name: 'KiBoM', header: ['component', 'part', 'references', 'quantityperpcb'] },
  { name: 'KiBoM', header: ['row', 'part', 'references', 'quantityperpcb'] },
  { name: 'Kitspace', header: ['references', 'qty', 'description', 'digikey', 'mouser', 'rs'] },
  { name: 'Kitspace', header: ['references', 'qty', 'digikey', 'mouser', 'lcsc'] },
  { name: 'DigiKey', header: ['digikeypartnumber', 'customerreference'] },
  { name: 'DigiKey', header: ['index', 'quantity', 'partnumber', 'customerreference'] },
  { name: 'DigiKey', header: ['digikeypartnumber1', 'requestedquantity1'] },
  { name: 'Mouser', header: ['mouserno', 'mfrno', 'orderqty'] },
  { name: 'LCSC', header: ['lcscpartnumber', 'manufacturepartnumber', 'orderqty'] },
  { name: 'PCBWay', header: ['designator', 'qty', 'mfgpartno', 'type'] },
  { name: 'PCBWay', header: ['refdes', 'qty', 'mfrpartno', 'yourinstructionsnotes'] },
  { name: 'PCBWay', header: ['designator', 'mountype', 'mpn'] },
  { name: 'KiCad', header: ['id', 'designator', 'package', 'quantity', 'designation'] },
  { name: 'KiCad', header: ['reference', 'qty', 'value', 'dnp'] },
  { name: 'KiCad', header: ['reference', 'value', 'footprint', 'datasheet'] },
  { name: 'KiCad', header: ['reference', 'qty', 'footprint', 'mpn'] },
  { name: 'JLCPCB', header: ['comment', 'designator', 'footprint', 'jlcpcbpartno'] },
  { name: 'JLCPCB', header: ['comment', 'designator', 'footprint', 'lcscpartno'] },
  { name: 'JLCPCB', header: ['comment', 'designator', 'footprint', 'lcsc'] },
  { name: 'Fabrication Toolkit', header: ['designator', 'footprint', 'quantity', 'value', 'lcscpartno'] },
  { name: 'EasyEDA', header: ['designator', 'footprint', 'quantity', 'manufacturerpart', 'supplierpart'] },
  { name: 'Altium', header: ['comment', 'designator', 'footprint', 'libref'] },
  { name: 'Altium', header: ['designator', 'supplierpartnumber1'] },
  { name: 'Eagle', header: ['part', 'value', 'device', 'package'] },
  { name: 'Eagle', header: ['qty', 'value', 'device', 'package', 'parts'] },
  { name: 'Eagle', header: ['part', 'value', 'package', 'library'] },
  { name: 'OrCAD', header: ['item', 'quantity', 'reference', 'part'] },
  { name: 'DipTrace', header: ['refdes', 'value', 'name', 'pattern'] },
  { name: 'gEDA', header: ['refdes', 'device', 'value', 'footprint'] },
];

/** In the rows above a header. */
const titles: readonly (readonly [string, RegExp])[] = [
  ['Eagle', /\bEAGLE Version\b/],
  ['OrCAD', /\bBill Of Materials\b.*\bPage\b/i],
  ['Altium', /\bAltium\b/],
];

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('#', 'no')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The tool that writes such tables, by name; null where nothing tells. */
export function toolOf(names: readonly string[], above: CleanRows): string | null {
  const all = new Set(names.map(plainName));
  const byHeader = tools.find(({ header }) => header.every((name) => all.has(name)));
  if (byHeader) return byHeader.name;
  const text = above
    .map((cells) => cells.join(' '))
    .join('\n')
    .slice(0, 4000);
  return titles.find(([, title]) => title.test(text))?.[0] ?? null;
}
