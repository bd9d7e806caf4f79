import { catalog } from '../../../electron/sample/catalog/catalog';
import type { Part } from '../../../electron/sample/catalog/part';
import { drawSellers } from '../../../electron/sample/catalog/part-sellers';
import { hashOf, SeededRandom } from '../../../electron/sample/catalog/seeded-random';

/** A group of parts that one text finds, and no other: how many, and how many offers each has. */
interface PartGroup {
  readonly parts: number;
  readonly offers: number;
  /** One offer lists every quantity in each of thirteen currencies, as `STM32F103C8T6` does in the sample. */
  readonly interleaved?: true;
}

/** What is looked up: for each kind of answer as many texts as there may be runs, so that none is kept from before. */
const groups = {
  ten: { parts: 10, offers: 26 },
  hundred: { parts: 100, offers: 26 },
  twentyOffers: { parts: 1, offers: 20 },
  ninetyThreeOffers: { parts: 1, offers: 93, interleaved: true },
  fiveHundredOffers: { parts: 1, offers: 500 },
} as const satisfies Record<string, PartGroup>;

const counts = { ten: 400, hundred: 40, twentyOffers: 1, ninetyThreeOffers: 1, fiveHundredOffers: 1 };

export type BenchTexts = Readonly<Record<keyof typeof groups, readonly string[]>>;

/** The catalog of the benchmark: made-up parts by the sample's rules, and the texts that find them. */
export interface BenchCatalog {
  readonly parts: readonly Part[];
  readonly texts: BenchTexts;
}

/** Ten letters and digits that are near no other group's, so that no search finds a near miss. */
function nameOf(key: string): string {
  const word = (salt: string) => hashOf(`${salt} ${key}`).toString(36).padStart(7, 'z').slice(-5);
  return `${word('first')}${word('second')}`.toUpperCase();
}

const maxSellers = 45;
const line = { manufacturerKey: 'ti', group: 'Integrated Circuits (ICs)', isDiscontinued: false } as const;

export function createBenchCatalog(): BenchCatalog {
  const templates = catalog().filter(({ specs }) => specs.length > 8);
  const parts: Part[] = [];

  function partOf(group: PartGroup, mpn: string): Part {
    const template = templates[parts.length % templates.length];
    if (!template) throw new Error('The sample catalog is empty');
    const { offers, interleaved } = group;
    const traits = {
      sellers: Math.min(offers, maxSellers),
      offers,
      ...(interleaved ? { interleaved } : {}),
    };
    const source = {
      mpn,
      manufacturer: template.manufacturer.name,
      casing: template.casing,
      price: 1.2,
      lifecycle: template.lifecycle,
      traits,
      line,
    };
    let sellers: Part['sellers'] | undefined;
    return {
      ...template,
      id: String(200_000_000 + parts.length),
      mpn,
      traits,
      get sellers() {
        sellers ??= drawSellers(source, new SeededRandom(`sellers ${mpn}`));
        return sellers;
      },
    };
  }

  function textsOf(kind: keyof typeof groups): string[] {
    return Array.from({ length: counts[kind] }, (_, number) => {
      const name = nameOf(`${kind} ${number}`);
      for (let index = 0; index < groups[kind].parts; index += 1) {
        parts.push(partOf(groups[kind], `${name}-${index}`));
      }
      return name;
    });
  }

  const kinds = Object.keys(groups) as (keyof typeof groups)[];
  const texts = Object.fromEntries(kinds.map((kind) => [kind, textsOf(kind)])) as unknown as BenchTexts;
  return { parts, texts };
}
