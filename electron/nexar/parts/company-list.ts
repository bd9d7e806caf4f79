import { FailureError } from '../../core/failure-error';
import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import type { ListedCompany } from '../../shared/domain/bom/matching/company-directory';
import { idFrom, textFrom } from '../graphql/answer-values';
import type { GraphqlClient } from '../graphql/graphql-client';
import { manufacturersText, sellersText } from '../graphql/query-text';
import { fieldsOf, listOf, readItems } from '../graphql/read-list';

/** More than the service has. */
const maxCompanies = 50_000;
const maxAliases = 100;

const lists = {
  manufacturers: { operationName: 'Manufacturers', query: manufacturersText, field: 'supManufacturers' },
  sellers: { operationName: 'Sellers', query: sellersText, field: 'supSellers' },
} as const;

function readCompany(value: unknown): ListedCompany | null {
  const fields = fieldsOf(value);
  const id = idFrom(fields?.id);
  const name = textFrom(fields?.name);
  if (!fields || id === null || !name) return null;
  return { id, name, aliases: readItems(textFrom, listOf(fields.aliases), maxAliases).items };
}

/**
 * The service's manufacturers or sellers, asked for once in a session. The query costs nothing, and no lookup fails for want of
 * it.
 */
export function createCompanyList(client: Pick<GraphqlClient, 'send'>, kind: keyof typeof lists) {
  const flight = createKeyedSingleFlight<'list', readonly ListedCompany[]>();
  let known: readonly ListedCompany[] | null = null;

  async function ask(signal: AbortSignal): Promise<readonly ListedCompany[]> {
    const { field, ...query } = lists[kind];
    const { data } = await client.send({ ...query, variables: {}, maxParts: 0 }, signal);
    return readItems(readCompany, listOf(data?.[field]), maxCompanies).items;
  }

  return async (signal?: AbortSignal): Promise<readonly ListedCompany[]> => {
    if (known) return known;
    try {
      known = await flight.run('list', ask, signal);
      return known;
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code === 'cancelled') throw error;
      // What the service refuses it will refuse again.
      if (!error.failure.retryable) known = [];
      return [];
    }
  };
}
