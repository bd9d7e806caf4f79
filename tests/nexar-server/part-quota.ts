/**
 * What happens to an answer for which the plan has room in part (docs/nexar-api.md, Part limit): it is refused as a whole,
 * or the parts that fit arrive, with an error for each line of a list that has none, or with that in the line itself.
 */
export type OverLimit = 'refused' | 'errors' | 'line-errors';

/** Counts the parts that a plan has used up. */
export class PartQuota {
  limit: number | null;
  refusalStatus: 200 | 500;
  overLimit: OverLimit = 'refused';
  /** Whether a used-up plan refuses even a lookup that returns no part; a guess (docs/nexar-api.md, Part limit). */
  refusesEmptyLookups = true;
  #spent = 0;

  constructor(limit: number | null, refusalStatus: 200 | 500) {
    this.limit = limit;
    this.refusalStatus = refusalStatus;
  }

  get spent(): number {
    return this.#spent;
  }

  /** How many parts are left; null without a limit. */
  get left(): number | null {
    return this.limit === null ? null : Math.max(0, this.limit - this.#spent);
  }

  /** Why an answer of `parts` parts is refused; null where there is room. */
  refusal(parts: number): string | null {
    if (this.limit === null) return null;
    if (parts === 0 && !this.refusesEmptyLookups) return null;
    if (this.#spent < this.limit && this.#spent + parts <= this.limit) return null;
    return (
      `You have exceeded your part limit of ${this.limit}. Please upgrade your plan. ` +
      'Contact us at api@nexar.com for assistance.'
    );
  }

  spend(parts: number): void {
    this.#spent += parts;
  }
}
