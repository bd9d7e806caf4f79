import type { Part } from '../../../electron/shared/contract/part';
import { packageAttributes } from '../../../electron/shared/domain/specification-relevance';

/** A specification that two parts state differently. */
export interface Difference {
  readonly name: string;
  readonly value: string;
  /** What the part that is compared with states. */
  readonly own: string;
}

type Specified = Pick<Part, 'specifications'>;

/**
 * What `other` states differently from `part`, in the order of `part`. What only one of them states is no difference: the
 * service may just not list it. The package has a column of its own.
 */
export function differences(part: Specified, other: Specified): Difference[] {
  const values = new Map(other.specifications.map(({ id, value }) => [id, value]));
  return part.specifications.flatMap((own) => {
    const value = values.get(own.id);
    if (value === undefined || value === own.value || packageAttributes.includes(own.id)) return [];
    return [{ name: own.name, value, own: own.value }];
  });
}

/** By how many whole percent `price` is above `own`; negative where it is below. Both of one currency. */
export function percentAbove(price: string, own: string): number {
  return Math.round((Number(price) / Number(own) - 1) * 100);
}
