import { GraphQLError } from 'graphql';
import type { AnswerContext, Market } from './answer-context';
import { OfferView } from './offer-view';

interface OfferReference {
  readonly partId: string;
  readonly offerId: string;
}

interface CartItems {
  readonly sellerId: string;
  readonly items: readonly unknown[];
}

function refuseAdministration(): never {
  throw new GraphQLError('The administration of an organization needs the token of a user');
}

/** The root fields about offers that are known already, and those that client credentials do not open. */
export const orderFields = {
  /** Null in the place of an offer that there is none of. */
  supPartOffers(
    args: Market & {
      readonly references: readonly OfferReference[];
      readonly priceBreaks?: readonly number[] | null;
    },
    { partsById }: AnswerContext,
  ) {
    return args.references.map(({ partId, offerId }) => {
      for (const { company, offers } of partsById.get(partId)?.sellers ?? []) {
        const offer = offers.find(({ id }) => id === offerId);
        if (offer === undefined) continue;
        const view = new OfferView(offer, company.country, args, args.priceBreaks ?? null);
        return { partId, sellerId: company.id, offer: view };
      }
      return null;
    });
  },

  supOctocart({ items }: { readonly items: readonly CartItems[] }) {
    return items.map(({ sellerId }) => ({ sellerId, cartUrl: null }));
  },

  admOrganizations: refuseAdministration,
  admApplicationById: refuseAdministration,
};
