/** What a column holds. */
export type ColumnRole =
  | 'mpn'
  | 'manufacturer-and-mpn'
  /** "Part number" and the like: an MPN unless another column is named more precisely. */
  | 'part-number'
  | 'sku'
  /** Names the distributor of the SKU beside it. */
  | 'distributor'
  | 'manufacturer'
  | 'quantity'
  | 'reference'
  | 'footprint'
  | 'value'
  | 'description'
  | 'dnp'
  | 'populate'
  | 'index'
  | 'other';

const number = '(?:numbers?|num|nr|no|code|id)';
const manufacturer =
  '(?:manufacturers?|manufactures?|manuf|manf|manu|makers?|mfgr?|mfrs?|mnf|mrf|man|mf|oem|hersteller|fabricant|fabricante|produttore)';
const distributor =
  '(?:oc)?(?:digikey|dikikey|dk|mouser|lcsc|szlcsc|jlc|jlcpcb|farnell|fec|newark|element14|rs|rscomponents|rsonline|arrow|tme|avnet|avneteu|verical|future|chip1stop|conrad|reichelt|distrelec|akizuki|suppliers?|distributors?|vendors?|vend|sellers?|shop|store|fournisseur|lieferant)';

// Spellings in real files and of the tools that read them, without case, blanks and punctuation; `#` is "no".
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['mpn', /^(?:mpns?|mpnvalue|mfpn|商品型号|厂家型号|型号|型番|メーカー型番|numeprod)$/],
  [
    'mpn',
    new RegExp(`^${manufacturer}s?(?:parts?|pn|prt|product|item|type|model|order(?:ing)?|mpn)?${number}$`),
  ],
  ['mpn', new RegExp(`^${manufacturer}s?(?:parts?|pn|prt|mpn|model)$`)],
  ['mpn', /^(?:herstellerteilenummer|herstellernummer|referencefabricant)$/],
  ['manufacturer', new RegExp(`^(?:${manufacturer}|brand|prod|producer|品牌|メーカー|厂家|制造商)names?$`)],
  ['manufacturer', new RegExp(`^(?:${manufacturer}|brand|prod|producer|品牌|メーカー|厂家|制造商)$`)],
  [
    'distributor',
    /^(?:suppliers?|distributors?|vendors?|vend|sellers?|shop|store|fournisseur|lieferant)(?:names?)?$/,
  ],
  ['sku', /^(?:skus?|order(?:no|nr|number)|cod(?:ice)?distrib|商品编号)$/],
  [
    'sku',
    new RegExp(
      `^${distributor}\\d?(?:(?:parts?|pn|p|vp|vpn|prt|sku|stock|order|item|ref|product)?${number}?|parts?|pn|sku|andref|etr[eé]f|stockcode|ordercode)$`,
    ),
  ],
  [
    'part-number',
    new RegExp(
      `^(?:(?:parts?|prts?|component|product|device|article|artikel|stock)(?:${number}|pn)|pn|pno)$`,
    ),
  ],
  [
    'part-number',
    /^(?:part|prts?|parts?name|ordercode|orderingcode|bestellnummer|artikelnummer|teilenummer|sachnummer|codice|type|typ)$/,
  ],
  [
    'reference',
    /^(?:(?:top|bottom|part|component)?designators?|(?:part|component|schematic|customer)?references?|refs?|refdes|ref(?:erence)?desig(?:nators?|nations?)?|parts|locations?|identifiers?|boardid|rif|référence|位号)$/,
  ],
  [
    'quantity',
    /^(?:order|requested|required|build|bom|board|total|supplierorder)?(?:qn?tys?|quantity|quantities|quant|count|pcs|pieces|stk|stück|stueck|menge|anzahl|cantidad|quantit[aà]|quantit[eé]|qtd|колво|数量|個数|购买数量|用量)(?:(?:per|a)(?:pcb|board|side|unit|assembly))?(?:required|requested|needed|total)?$/,
  ],
  ['quantity', /^(?:amount|quantity?requested)$/],
  [
    'footprint',
    /^(?:pcb)?(?:footprints?|packages?|packageid|packagetype|packagefootprint|packagedisplay|pattern|case|casecode|casepackage|housing|boitier|gehäuse|size|封装|封装规格)$/,
  ],
  ['value', /^(?:(?:part|component)?val(?:ue)?s?|valuename|comments?|name|d[eé]signation|libref)$/],
  [
    'description',
    /^(?:part|component|item)?(?:descriptions?|descr?|descrizione|descriere|beschreibung|bezeichnung|details?|info|descriptionvalue|plainname|説明)$/,
  ],
  [
    'dnp',
    /^(?:dn[pfilms]|nopop|donot(?:populate|fit|place|mount|install)|optional|excludefrom(?:bom|board))$/,
  ],
  ['populate', /^(?:populated?|fitted|fit|mounted|installed|placed)$/],
  ['index', /^(?:item|no|nr|num|id|index|row|line|pos|position|serial|sno|slno)(?:no|nr|number|num|item)?$/],
  [
    'other',
    /^(?:(?:unit|ext|extended|total|line|order)?(?:prices?|costs?|preis|prix)|ext|lifecycle|leadtime|rohs|moq|currency|urls?|links?|(?:product|octopart)?(?:url|link)|datasheets?|notes?|remarks?|additionalnotes|status|alternatives?|category|level|side|layer|rotation|available|backorder|(?:in)?stock|packaging|tolerance|voltage|power|rating|pins|rev|revision|height|assy|customerno|customer|unit|uom|min|mult|spq|device|symbol|component|comp|(?:internal|company|customer)(?:pn|part(?:number|no)?)|ipn|cpn|query|lineitem|(?:lcsc|jlc)assembly)(?:usd|eur|gbp|jpy|cny)?$/,
  ],
];

const combined = new RegExp(`^\\W*${manufacturer}\\s*[/,&+]\\s*(?:mpn|part|p/?n|model)`, 'i');

/** The number of a repeated column: "Supplier Part Number 1", "MPN_0", "MPN2". "PN2222" and "MF10" are part numbers. */
const counted = /(?:[\s_.]\d{1,2}|(?<=[a-z]{3})\d)(?=#?$)/;

const plainName = (name: string) =>
  name
    .replace(/<[^>]{0,80}>/g, '')
    .toLowerCase()
    .replace(counted, '')
    .replaceAll('#', 'no')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a column of this name holds; null for unknown names. */
export function columnRole(name: string): ColumnRole | null {
  if (name === '' || name.length > 80) return null;
  if (combined.test(name)) return 'manufacturer-and-mpn';
  const plain = plainName(name);
  // Texts with more digits are part numbers: no column name but element14's has more than "Supplier 1 P/N".
  if (/\d\D*\d/.test(plain) && !plain.includes('element14')) return null;
  return roles.find(([, spelling]) => spelling.test(plain))?.[0] ?? null;
}
