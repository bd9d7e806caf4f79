import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../electron/nexar/documents/', import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const fragments = new Map(
  texts.flatMap((text) => {
    const name = /^fragment (\w+)/.exec(text)?.[1];
    return name ? [[name, text] as const] : [];
  }),
);

/** The fragments that `text` uses, and those that they use. */
function fragmentsOf(text: string, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
    const fragment = fragments.get(name);
    if (!fragment || found.has(fragment)) continue;
    found.add(fragment);
    fragmentsOf(fragment, found);
  }
  return found;
}

/** The app's queries by name, each with all of its fragments. */
export const appDocuments: ReadonlyMap<string, string> = new Map(
  texts.flatMap((text) => {
    const name = /^query (\w+)/.exec(text)?.[1];
    return name ? [[name, [text, ...fragmentsOf(text)].join('\n')] as const] : [];
  }),
);

export function appDocument(name: string): string {
  const text = appDocuments.get(name);
  if (!text) throw new Error(`The app has no query ${name}`);
  return text;
}
