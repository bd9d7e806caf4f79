import { lineReference } from '../../electron/nexar/parts/part-match';
import { jsonObject, type NexarAnswer, type NexarRequest } from '../../electron/sample/request-record';
import type { SampleNexar } from '../../electron/sample/sample-nexar';

/** A search whose answer is worked out before it is asked for. */
export interface PreparedSearch {
  /** The GraphQL text of a search by MPN. */
  readonly query: string;
  readonly text: string;
  /** How many parts the answer holds at most, 1 to 100, whatever number is asked for. */
  readonly limit: number;
}

/** A list whose answer is worked out before it is asked for. */
export interface PreparedList {
  /** The GraphQL text of a lookup of several MPNs. */
  readonly query: string;
  /** No other list begins with the first of them. */
  readonly mpns: readonly string[];
}

/** Answers to lists and to the first page of searches, cached as bytes. */
export class PreparedAnswers {
  readonly #sample: SampleNexar;
  readonly #byText = new Map<string, NexarAnswer>();
  readonly #byFirstMpn = new Map<string, NexarAnswer>();

  constructor(sample: SampleNexar) {
    this.#sample = sample;
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

  answerTo({ endpoint, body }: NexarRequest): NexarAnswer | null {
    if (endpoint !== 'api' || this.#byText.size + this.#byFirstMpn.size === 0) return null;
    const variables = jsonObject(body)?.variables as
      | { text?: string; start?: number; queries?: { mpn?: string }[] }
      | undefined;
    const list = variables?.queries && this.#byFirstMpn.get(variables.queries[0]?.mpn ?? '');
    if (list) return list;
    return variables?.start === 0 ? (this.#byText.get(variables.text ?? '') ?? null) : null;
  }

  #answer(query: string, asked: Readonly<Record<string, unknown>>): NexarAnswer {
    return this.#sample.answer({
      endpoint: 'api',
      method: 'POST',
      headers: { authorization: `Bearer ${this.#takeToken()}` },
      body: JSON.stringify({ query, variables: { ...asked, country: 'US', currency: 'USD' } }),
    });
  }

  #takeToken(): string {
    const { clientId, clientSecret } = this.#sample.credentials;
    const { body } = this.#sample.answer({
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
