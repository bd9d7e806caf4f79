import { searchMpnText } from '../../../electron/nexar/graphql/query-text';
import type { BenchTexts } from '../rig/bench-catalog';
import type { BenchPlace } from '../rig/bench-place';

const query = searchMpnText(new Set());

/** A text that finds parts of this kind; the server answers it from memory. */
export function prepareText({ catalog, nexar }: BenchPlace, kind: keyof BenchTexts): string {
  const [text] = catalog.texts[kind];
  if (text === undefined) throw new Error(`No text finds ${kind}`);
  nexar.prepareSearch({ query, text, limit: 10 });
  return text;
}
