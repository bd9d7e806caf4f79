import { searchMpnText } from '../../../electron/nexar/graphql/query-text';
import type { BenchTexts } from '../rig/bench-catalogue';
import type { BenchPlace } from '../rig/bench-place';

const query = searchMpnText(new Set());

/** A text that finds parts of this kind; the server answers it from memory. */
export function prepareText({ catalogue, nexar }: BenchPlace, kind: keyof BenchTexts): string {
  const [text] = catalogue.texts[kind];
  if (text === undefined) throw new Error(`No text finds ${kind}`);
  nexar.prepareSearch({ query, text, limit: 10 });
  return text;
}
