import { z } from 'zod';
import { FailureError } from '../../../core/failure-error';
import { distributorTermsSchema } from '../../../shared/contract/bom/bom-plans';
import type {
  DistributorTerms,
  TermsByDistributor,
} from '../../../shared/domain/bom/sourcing/distributor-terms';
import type { BomPreferencesRepository } from '../../../storage/repositories/bom-preferences-repository';

/** What distributors charge beyond the goods, as the user has entered it: by currency, since it is not converted. */
export interface StoredTerms {
  in(currency: string): Promise<TermsByDistributor>;
  /** Throws `bom-not-saved`. */
  set(distributorId: string, currency: string, terms: DistributorTerms | null): Promise<void>;
}

const byCurrencySchema = z.record(z.string(), z.unknown()).catch({});
const termsSchema = z.object(distributorTermsSchema.shape);

type Preferences = Pick<BomPreferencesRepository, 'terms' | 'setTerms'>;

export function createStoredTerms(preferences: () => Promise<Preferences>): StoredTerms {
  return {
    async in(currency) {
      const stored = await (await preferences()).terms();
      const found = new Map<string, DistributorTerms>();
      for (const [distributor, all] of stored) {
        const { success, data } = termsSchema.safeParse(byCurrencySchema.parse(all)[currency]);
        if (success) found.set(distributor, data);
      }
      return found;
    },
    async set(distributorId, currency, terms) {
      try {
        const repository = await preferences();
        const before = byCurrencySchema.parse((await repository.terms()).get(distributorId));
        await repository.setTerms(distributorId, { ...before, [currency]: terms });
      } catch (error) {
        throw new FailureError('bom-not-saved', String(error));
      }
    },
  };
}
