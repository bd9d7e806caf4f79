import { lineReference } from '../../electron/nexar/parts/part-match';
import { jsonObject, type NexarRequest } from '../../electron/sample/nexar-request';
import type { CountedAnswer } from './request-record';
import type { TestNexar } from './test-nexar';

/** A search whose answer is computed in advance. */
export interface PreparedSearch {
  /** The GraphQL text of a search by MPN. */
  readonly query: string;
  readonly text: string;
  /** The maximum number of parts in the answer, 1 to 100, whatever the request's limit. */
  readonly limit: number;
}

/** A list of part numbers whose answer is computed in advance. */
export interface PreparedList {
  /** The GraphQL text of a lookup of several MPNs. */
  readonly query: string;
  /** The first one identifies the list. */
  readonly mpns: readonly string[];
}

/** Answers to lists and to the first page of searches, cached as bytes. */
export class PreparedAnswers {
  readonly #nexar: TestNexar;
  readonly #byText = new Map<string, CountedAnswer>();
  readonly #byFirstMpn = new Map<string, CountedAnswer>();

  constructor(nexar: TestNexar) {
    this.#nexar = nexar;
  }

  /** @returns the answer's size in bytes */
  prepare({ query, text, limit }: PreparedSearch): number {
    const answer = this.#answer(query, { text, start: 0, limit });
    this.#byText.set(text, answer);
    return Buffer.byteLength(answer.body);
  }

  /** @returns the answer's size in bytes */
  prepareList({ query, mpns }: PreparedList): number {
    const queries = mpns.map((mpn, index) => ({ mpn, limit: 1, reference: lineReference(index) }));
    const answer = this.#answer(query, { queries });
    this.#byFirstMpn.set(mpns[0] ?? '', answer);
    return Buffer.byteLength(answer.body);
  }

  answerTo({ endpoint, body }: NexarRequest): CountedAnswer | null {
    if (endpoint !== 'api' || this.#byText.size + this.#byFirstMpn.size === 0) return null;
    const variables = jsonObject(body)?.variables as
      | { text?: string; start?: number; queries?: { mpn?: string }[] }
      | undefined;
    const list = variables?.queries && this.#byFirstMpn.get(variables.queries[0]?.mpn ?? '');
    if (list) return list;
    return variables?.start === 0 ? (this.#byText.get(variables.text ?? '') ?? null) : null;
  }

  #answer(query: string, variables: Readonly<Record<string, unknown>>): CountedAnswer {
    return this.#nexar.answer({
      endpoint: 'api',
      method: 'POST',
      headers: { authorization: `Bearer ${this.#takeToken()}` },
      body: JSON.stringify({ query, variables: { ...variables, country: 'US', currency: 'USD' } }),
    });
  }

  #takeToken(): string {
    const { clientId, clientSecret } = this.#nexar.credentials;
    const { body } = this.#nexar.answer({
      endpoint: 'identity',
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: String(
        new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: 'supply.domain',
        }),
      ),
    });
    return String(jsonObject(body)?.access_token);
  }
}
