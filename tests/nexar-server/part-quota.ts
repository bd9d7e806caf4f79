/** Counts the parts that a plan has used up. */
export class PartQuota {
  limit: number | null;
  refusalStatus: 200 | 500;
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
