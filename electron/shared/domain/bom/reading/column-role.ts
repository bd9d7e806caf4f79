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
const otherManufacturer = 'brand|prod|producer|品牌|メーカー|厂家|厂商|制造商|生产商|производитель';
const distributor =
  '(?:oc)?(?:digikey|dikikey|dk|mouser|lcsc|szlcsc|jlc|jlcpcb|farnell|fec|newark|element14|rs|rscomponents|rsonline|arrow|tme|avnet|avneteu|verical|future|chip1stop|conrad|reichelt|distrelec|akizuki|suppliers?|distributors?|vendors?|vend|sellers?|shop|store|fournisseur|lieferant)';

// Spellings in real files and of the tools that read them, without case, blanks and punctuation; `#` is "no".
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['mpn', /^(?:mpns?\d?|mpnvalue|mfpn|(?:商品|厂家|制造商)?型号|制造商零件编号|(?:メーカー)?型番|numeprod)$/],
  [
    'mpn',
    new RegExp(`^${manufacturer}s?(?:parts?|pn|prt|product|item|type|model|order(?:ing)?|mpn)?${number}$`),
  ],
  ['mpn', new RegExp(`^${manufacturer}s?(?:parts?|pn|prt|mpn|model)$`)],
  ['mpn', /^(?:herstellerteilenummer|herstellernummer|r[eé]f[eé]rencefabricant|codiceproduttore)$/],
  ['manufacturer', new RegExp(`^(?:${manufacturer}|${otherManufacturer})names?$`)],
  ['manufacturer', new RegExp(`^(?:${manufacturer}|${otherManufacturer})$`)],
  [
    'distributor',
    /^(?:suppliers?|distributors?|vendors?|vend|sellers?|shop|store|fournisseur|lieferant|proveedor|供应商)(?:names?)?$/,
  ],
  ['sku', /^(?:skus?|order(?:no|nr|number)|cod(?:ice)?distrib|商品编号|立创编号)$/],
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
    /^(?:part|prts?|parts?name|ordercode|orderingcode|bestellnummer|artikelnummer|teilenummer|sachnummer|codice|type|typ|部品番号|部品型番|料号)$/,
  ],
  [
    'reference',
    /^(?:(?:top|bottom|part|component)?designators?|(?:part|component|schematic|customer)?references?|refs?|refdes|ref(?:erence)?desig(?:nators?|nations?)?|refdeslist|parts|linenotes?|schematicreferenceid|locations?|identifiers?|boardid|rif(?:erimento)?|référence|referenz(?:en)?|bezeichner|repères?|referencias?|位号|参照|リファレンス|部品記号|обозначение)$/,
  ],
  [
    'quantity',
    /^(?:order|requested|required|req|build|bom|board|total)?(?:qn?tys?|quantity|quantities|quant|count|pcs|pieces|stk|stückzahl|stück|stueck|menge|anzahl|anz|aantal|antall?|ilość|szt|počet|množství|adet|cantidad|cant|quantit[aà]|quantit[eé]|qté|qtd|колво|количество|数量|個数|购买数量|用量)(?:(?:per|a)?(?:pcb|board|side|unit|assembly))?(?:required|requested|reqd?|needed|total)?$/,
  ],
  ['quantity', /^(?:amount|quantity?requested)$/],
  [
    'footprint',
    /^(?:pcb)?(?:footprints?|packages?|packageid|packagetype|packagefootprint|packagedisplay|pattern|case|casecode|casepackage|housing|fp|bo[iî]tier|gehäuse|bauform|encapsulado|size|封装|封装规格|パッケージ|корпус)$/,
  ],
  [
    'value',
    /^(?:(?:part|component)?val(?:ue)?s?|valuename|comments?|name|d[eé]signation|libref|valoremodello|wert|valeur|valore?|值|値|规格)$/,
  ],
  [
    'description',
    /^(?:part|component|item)?(?:descriptions?|descr?|descrizione|descriere|beschreibung|bezeichnung|details?|info|descriptionvalue|plainname|descripción|descrição|説明|(?:商品)?描述|说明|наименование)$/,
  ],
  [
    'dnp',
    /^(?:dn[pfilms]|no(?:pop|mount|stuff|fit|load)|donot(?:populate|fit|place|mount|install)|optional|excludefrom(?:bom|board))$/,
  ],
  ['populate', /^(?:populated?|fitted|fit|mount(?:ed)?|install(?:ed)?|placed?)$/],
  [
    'index',
    /^(?:item|no|nr|num|id|index|row|line|pos|position|serial|sno|sl|sr|lfd|序号)(?:no|nr|number|num|item)?$/,
  ],
  [
    'other',
    /^(?:(?:unit|ext|extended|total|line|order|build)?(?:prices?|costs?|preis|prix)|单价|备注|備考|bemerkung(?:en)?|eccn|hts|supplierorderqty|(?:available|backorder)(?:qty|quantity)|(?:qty|quantity)(?:available|instock)|totalqtybatchsize\d*|ext|lifecycle|leadtime|rohs|moq|currency|urls?|links?|(?:product|octopart)?(?:url|link)|(?:datasheets?(?:url|link)?)|notes?|remarks?|additionalnotes|status|alternatives?|category|level|side|layer|rotation|available|backorder|(?:in)?stock|packaging|tolerance|voltage|power|rating|pins|rev|revision|height|assy|customerno|customer|unit|uom|min|mult|spq|device|symbol|component|comp|(?:internal|company|customer)(?:pn|part(?:number|no)?)|ipn|cpn|query|lineitem|(?:lcsc|jlc)assembly)(?:usd|eur|gbp|jpy|cny)?$/,
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
