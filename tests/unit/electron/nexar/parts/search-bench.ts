import type { SearchMpnQuery } from '../../../../../electron/nexar/generated/supply-types';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import type { GraphqlRequest } from '../../../../../electron/nexar/graphql/graphql-client';
import { createPartSearch } from '../../../../../electron/nexar/parts/part-search';
import type { PlanGaps } from '../../../../../electron/nexar/plan-gaps';

type Part = NonNullable<SearchMpnQuery['supSearchMpn']['results']>[number]['part'];

/** A part with every field of the schema, checked by the compiler against the generated types. */
export const part: Part = {
  id: '12191182',
  mpn: 'LM358',
  manufacturer: { id: '370', name: 'Texas Instruments' },
  manufacturerUrl: 'https://manufacturer.example/lm358',
  octopartUrl: 'https://octopart.com/lm358',
  shortDescription: '',
  category: null,
  totalAvail: 12,
  estimatedFactoryLeadDays: 42,
  bestDatasheet: {
    name: 'Datasheet',
    pageCount: 20,
    url: 'http://datasheet.octopart.com/x.pdf',
    creditString: 'A credit',
    creditUrl: 'https://credit.example/',
  },
  specs: [
    {
      attribute: { shortname: 'lifecyclestatus', name: 'Lifecycle Status', group: 'Compliance' },
      value: 'Production',
      displayValue: 'Production (Last Updated: 5 days ago)',
    },
    {
      attribute: { shortname: 'rohs', name: 'RoHS', group: 'Compliance' },
      value: 'Compliant',
      displayValue: '',
    },
  ],
  sellers: [
    {
      company: { id: '459', name: 'Digi-Key' },
      isAuthorized: true,
      isBroker: false,
      offers: [
        {
          id: 'o-1',
          sku: 'SKU-1',
          inventoryLevel: -2,
          packaging: 'Tube',
          moq: 10,
          orderMultiple: null,
          clickUrl: 'https://octopart.com/opatz8j6/a1?t=x',
          updated: '2026-01-01T00:00:00Z',
          factoryLeadDays: 70,
          prices: [
            {
              quantity: 10,
              price: 0.1,
              currency: 'GBP',
              convertedPrice: 0.12,
              convertedCurrency: 'EUR',
              conversionRate: 1.2,
            },
          ],
        },
      ],
    },
  ],
};

interface BenchOptions {
  readonly gaps: PlanGaps;
}

/** A search whose requests get these answers in order; what the plan lacks may come first. */
export function searchOf(...given: readonly (GraphqlAnswer | BenchOptions)[]) {
  const answers = given.filter((one) => 'errors' in one);
  const gaps = given.find((one) => 'gaps' in one)?.gaps;
  const sent: GraphqlRequest[] = [];
  const search = createPartSearch(
    {
      async send(request) {
        sent.push(request);
        const next = answers.shift();
        if (!next) throw new Error('one request too many');
        return next;
      },
    },
    'nexar',
    () => Date.UTC(2026, 0, 1),
    gaps,
  );
  return { search, sent };
}
