import type { OverLimit } from './part-quota';

interface Line {
  readonly parts: readonly unknown[];
}

interface Trimmed {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
  readonly partsSpent: number;
}

/** The answer to a list or a search with at most `maxParts` parts; null where it is neither. */
export function trimToLimit(
  data: unknown,
  maxParts: number,
  refusal: string,
  how: Exclude<OverLimit, 'refused'>,
): Trimmed | null {
  const { supMultiMatch, supSearchMpn } = data as {
    supMultiMatch?: readonly Line[];
    supSearchMpn?: { readonly results: readonly unknown[] };
  };
  if (supSearchMpn) {
    const results = supSearchMpn.results.slice(0, maxParts);
    const errors = [{ message: refusal, path: ['supSearchMpn', 'results'] }];
    return { data: { supSearchMpn: { ...supSearchMpn, results } }, errors, partsSpent: results.length };
  }
  if (!supMultiMatch) return null;
  let left = maxParts;
  const refused: number[] = [];
  const lines = supMultiMatch.map((line, index) => {
    if (line.parts.length <= left) {
      left -= line.parts.length;
      return line;
    }
    refused.push(index);
    return { ...line, parts: [], ...(how === 'line-errors' && { error: refusal }) };
  });
  const errors = refused.map((index) => ({ message: refusal, path: ['supMultiMatch', index, 'parts'] }));
  return {
    data: { supMultiMatch: lines },
    errors: how === 'errors' ? errors : [],
    partsSpent: maxParts - left,
  };
}
