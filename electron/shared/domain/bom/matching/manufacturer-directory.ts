import { plainMpn as plainText } from '../../plain-mpn';

/** A manufacturer as the service lists it. */
export interface ListedManufacturer {
  readonly id: string;
  readonly name: string;
  /** Earlier names, abbreviations and merged companies. */
  readonly aliases: readonly string[];
}

/** Finds the service's manufacturers by the names that BOMs use. */
export interface ManufacturerDirectory {
  /** The manufacturer of that name or alias; null if there is none, or more than one. */
  named(name: string): ListedManufacturer | null;
  /** The one with that id; null if it is not listed. */
  withId(id: string): ListedManufacturer | null;
}

/** What companies add to their names, and people leave out. Looks at each run of blanks once: names may be long. */
const legalForm =
  /(?<![\s,])[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|kg|sa|spa|nv|bv|kk|group)\b\.?\s*$/iu;

/** Legal forms of one name. */
const maxForms = 4;

/** `name` without its legal forms: "Acme Co., Ltd." is "Acme". */
function withoutLegalForm(name: string): string {
  let rest = name;
  for (let forms = 0; forms < maxForms; forms += 1) {
    const shorter = rest.replace(legalForm, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

/** What tools and distributors add to names: "YAGEO(国巨)", "YAGEO (VA)", "Texas Instruments (TI)". */
const addition = /[(（](?:[A-Z]{1,4}|[^A-Za-z()（）]{1,40})[)）]\s*$/u;

export const plainName = (name: string) => plainText(withoutLegalForm(name.trim()));

export function createManufacturerDirectory(listed: readonly ListedManufacturer[]): ManufacturerDirectory {
  const byId = new Map(listed.map((each) => [each.id, each]));
  /** Null where several have the name. */
  const byName = new Map<string, ListedManufacturer | null>();
  const byAlias = new Map<string, ListedManufacturer | null>();

  function note(names: typeof byName, name: string, manufacturer: ListedManufacturer): void {
    const plain = plainName(name);
    if (plain === '') return;
    const known = names.get(plain);
    names.set(plain, known === undefined || known?.id === manufacturer.id ? manufacturer : null);
  }

  for (const manufacturer of byId.values()) {
    note(byName, manufacturer.name, manufacturer);
    for (const alias of manufacturer.aliases) note(byAlias, alias, manufacturer);
  }

  function find(name: string): ListedManufacturer | null {
    const plain = plainName(name);
    // One's own name goes before the alias of another.
    return (byName.has(plain) ? byName.get(plain) : byAlias.get(plain)) ?? null;
  }

  return {
    named: (name) => find(name) ?? find(name.replace(addition, '')),
    withId: (id) => byId.get(id) ?? null,
  };
}
