import { families } from '../families/families';
import type { PartFamily, PartRow } from '../families/part-family';
import { samplePictureUrl } from '../pictures/picture-url';
import { categoryOf, groupOf } from './categories';
import type { Company } from './company';
import { type EdgeTraits, edgeParts } from './edge-parts';
import { isDiscontinued, lifecycleOf } from './lifecycles';
import { type ManufacturerKey, manufacturers } from './manufacturers';
import type { Datasheet, Part } from './part';
import { drawSellers } from './part-sellers';
import { hashOf, SeededRandom } from './seeded-random';
import { specsOf } from './specs';

/** An id of digits, like the service's, that depends on MPN and manufacturer only: a new row changes no other part's id. */
function freeId(key: string, taken: ReadonlySet<string>): string {
  let id = 10_000_000 + (hashOf(`id ${key}`) % 89_000_000);
  while (taken.has(String(id))) id += 1;
  return String(id);
}

function datasheetOf(
  mpn: string,
  manufacturer: Company,
  random: SeededRandom,
  traits: EdgeTraits,
): Datasheet | null {
  const isMissing = random.chance(0.2);
  const isSecure = random.chance(0.06);
  const isOnOctopart = random.chance(0.8);
  const pageCount = random.chance(0.8) ? random.whole(2, 120) : null;
  const number = random.whole(10_000_000, 99_999_999);
  if (traits.datasheet === 'none' || (isMissing && traits.datasheet === undefined)) return null;
  const onOctopart = traits.datasheet === undefined ? isOnOctopart : traits.datasheet === 'https-on-octopart';
  const secure = traits.datasheet === undefined ? isSecure : traits.datasheet === 'https-on-octopart';
  const file = encodeURIComponent(mpn.replaceAll('/', '-'));
  const page = onOctopart
    ? `datasheet.octopart.com/${file}-${manufacturer.name.replace(/[^A-Za-z0-9]+/g, '-')}-datasheet-${number}.pdf`
    : `${manufacturer.host}/sample-datasheets/${file.toLowerCase()}.pdf`;
  return {
    name: random.chance(0.7) ? 'Datasheet' : 'Official datasheet',
    url: `${secure ? 'https' : 'http'}://${page}`,
    pageCount,
    creditString: onOctopart ? 'Octopart' : manufacturer.name,
  };
}

/** Runs `make` on the first call and returns its result on every call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function partOf(
  family: PartFamily,
  row: PartRow,
  manufacturerKey: ManufacturerKey,
  taken: ReadonlySet<string>,
): Part {
  const { mpn, casing, price, description } = row;
  const manufacturer = manufacturers[manufacturerKey];
  const key = `${mpn}|${manufacturer.name}`;
  const traits = edgeParts[key] ?? {};
  const random = new SeededRandom(key);
  const leadDays = random.chance(0.75) ? random.whole(2, 40) * 7 : null;
  const category =
    random.chance(0.04) || traits.category === null ? null : (categoryOf(family.category) ?? null);
  const imageNumber =
    random.chance(0.13) || traits.image === null ? null : random.whole(1_000_000, 9_999_999);
  const lifecycle = lifecycleOf(mpn, manufacturer.name, new SeededRandom(`lifecycle ${key}`));
  const specs = once(() =>
    specsOf(
      { ...family.specs, ...row.specs },
      { casing, lifecycle, traits },
      new SeededRandom(`specs ${key}`),
    ),
  );
  const source = {
    mpn,
    manufacturer: manufacturer.name,
    casing,
    price,
    lifecycle,
    traits,
    line: { manufacturerKey, group: groupOf(family.category), isDiscontinued: isDiscontinued(lifecycle) },
  };
  const sellers = once(() => drawSellers(source, new SeededRandom(`sellers ${key}`)));
  return {
    id: freeId(key, taken),
    mpn,
    manufacturer: manufacturer,
    family: family.name,
    shortDescription: random.chance(0.03) ? '' : (traits.shortDescription ?? description),
    category,
    casing,
    imageUrl:
      imageNumber === null ? null : samplePictureUrl(imageNumber, { category: family.category, casing }),
    datasheet: datasheetOf(mpn, manufacturer, random, traits),
    leadDays,
    lifecycle,
    traits,
    get specs() {
      return specs();
    },
    get sellers() {
      return sellers();
    },
  };
}

function buildCatalog(): readonly Part[] {
  const parts: Part[] = [];
  const taken = new Set<string>();
  for (const family of families) {
    for (const row of family.rows) {
      for (const manufacturerKey of row.manufacturers) {
        const part = partOf(family, row, manufacturerKey, taken);
        taken.add(part.id);
        parts.push(part);
      }
    }
  }
  return parts;
}

/**
 * The sample catalog. MPNs, manufacturers, casings and technical figures are those of well-known real parts. PRICES, STOCK,
 * SKUs, LEAD TIMES, LIFECYCLE, RoHS AND DOCUMENT ADDRESSES ARE INVENTED by a generator seeded with MPN and manufacturer, in
 * the proportions of recorded answers (docs/nexar-api.md, Recorded answers). Nothing in it is an offer.
 */
export const catalog: () => readonly Part[] = once(buildCatalog);
