import type { PlanGroup } from '../../shared/contract/part';
import type { GraphqlAnswer } from '../graphql/graphql-answer';
import {
  multiMatchText,
  partByIdText,
  searchMpnText,
  searchTextText,
  similarPartsText,
} from '../graphql/query-text';
import { readHits, type SearchField } from './search-answer';
import { readSimilarParts, similarPartsGate } from './similar-parts';

/** A lookup of parts whose query can omit what a plan lacks. */
export interface PartOperation {
  readonly operationName: string;
  readonly text: (omitted: ReadonlySet<PlanGroup>) => string;
  /** Whether a gated field made parts of the answer null: a null in a required field nulls its parent. */
  readonly lostParts: (answer: GraphqlAnswer) => boolean;
  /** What the query cannot omit: without it, it is pointless. */
  readonly isAbout?: PlanGroup;
}

/** A search; `field`: the one in its answer that holds the results. */
export interface SearchOperation extends PartOperation {
  readonly field: SearchField;
}

const searchOperation = (
  field: SearchField,
  operationName: string,
  text: PartOperation['text'],
): SearchOperation => ({
  field,
  operationName,
  text,
  lostParts({ data }) {
    const found = readHits(data, field);
    const results = found?.results ?? [];
    return found === null || results.includes(null) || (found.hits !== 0 && results.length === 0);
  },
});

export const mpnSearchOperation = searchOperation('supSearchMpn', 'SearchMpn', searchMpnText);
export const textSearchOperation = searchOperation('supSearch', 'SearchText', searchTextText);

export const matchOperation: PartOperation = {
  operationName: 'MultiMatch',
  text: multiMatchText,
  lostParts({ data }) {
    const lines = data?.supMultiMatch;
    if (!Array.isArray(lines)) return true;
    return lines.some((line) => !Array.isArray(line?.parts) || line.parts.includes(null));
  },
};

export const partOperation: PartOperation = {
  operationName: 'PartById',
  text: partByIdText,
  lostParts({ data }) {
    const parts = data?.supParts;
    return !Array.isArray(parts) || parts.includes(null);
  },
};

export const similarOperation: PartOperation = {
  operationName: 'SimilarParts',
  text: similarPartsText,
  isAbout: 'similarParts',
  lostParts(answer) {
    // If the plan lacks similar parts, repeating the rest of the query is useless.
    if (similarPartsGate(answer)) return false;
    const found = readSimilarParts(answer.data);
    return found === null || found.counted === 0 || found.parts.includes(null);
  },
};
