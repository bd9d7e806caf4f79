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

/** Answers to the first page of searches, kept as bytes. */
export class PreparedAnswers {
  readonly #sample: SampleNexar;
  readonly #byText = new Map<string, NexarAnswer>();

  constructor(sample: SampleNexar) {
    this.#sample = sample;
  }

  /** @returns the answer's size in bytes */
  prepare({ query, text, limit }: PreparedSearch): number {
    const variables = { text, start: 0, limit, country: 'US', currency: 'USD' };
    const answer = this.#sample.answer({
      endpoint: 'api',
      method: 'POST',
      headers: { authorization: `Bearer ${this.#takeToken()}` },
      body: JSON.stringify({ query, variables }),
    });
    this.#byText.set(text, answer);
    return Buffer.byteLength(answer.body);
  }

  answerTo({ endpoint, body }: NexarRequest): NexarAnswer | null {
    if (endpoint !== 'api' || this.#byText.size === 0) return null;
    const variables = jsonObject(body)?.variables as { text?: string; start?: number } | undefined;
    return variables?.start === 0 ? (this.#byText.get(variables.text ?? '') ?? null) : null;
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
