import { plainMpn as plainText } from '../../plain-mpn';

/** A manufacturer or a seller as the service lists it. */
export interface ListedCompany {
  readonly id: string;
  readonly name: string;
  /** Earlier names, abbreviations and merged companies. */
  readonly aliases: readonly string[];
}

/** Finds companies of the service, manufacturers or sellers, by the names that BOMs use. */
export interface CompanyDirectory {
  /** The company of that name or alias; null if there is none, or more than one. */
  named(name: string): ListedCompany | null;
  /** The one with that id; null if it is not listed. */
  withId(id: string): ListedCompany | null;
}

/** The service's companies by what they do. */
export interface Companies {
  readonly manufacturers: CompanyDirectory;
  readonly sellers: CompanyDirectory;
}

/** Those that were asked for before, else null. */
export type KnownCompanies = { readonly [K in keyof Companies]: Companies[K] | null };

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

export function createCompanyDirectory(listed: readonly ListedCompany[]): CompanyDirectory {
  const byId = new Map(listed.map((each) => [each.id, each]));
  /** Null where several have the name. */
  const byName = new Map<string, ListedCompany | null>();
  const byAlias = new Map<string, ListedCompany | null>();

  function note(names: typeof byName, name: string, company: ListedCompany): void {
    const plain = plainName(name);
    if (plain === '') return;
    const known = names.get(plain);
    names.set(plain, known === undefined || known?.id === company.id ? company : null);
  }

  for (const company of byId.values()) {
    note(byName, company.name, company);
    for (const alias of company.aliases) note(byAlias, alias, company);
  }

  function find(name: string): ListedCompany | null {
    const plain = plainName(name);
    // One's own name goes before the alias of another.
    return (byName.has(plain) ? byName.get(plain) : byAlias.get(plain)) ?? null;
  }

  return {
    named: (name) => find(name) ?? find(name.replace(addition, '')),
    withId: (id) => byId.get(id) ?? null,
  };
}

/** Knows no company. */
export const emptyDirectory = createCompanyDirectory([]);
