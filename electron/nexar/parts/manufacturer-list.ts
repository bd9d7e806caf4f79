import { FailureError } from '../../core/failure-error';
import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import type { ListedManufacturer } from '../../shared/domain/bom/matching/manufacturer-directory';
import { idFrom, textFrom } from '../graphql/answer-values';
import type { GraphqlClient } from '../graphql/graphql-client';
import { manufacturersText } from '../graphql/query-text';
import { fieldsOf, listOf, readItems } from '../graphql/read-list';

/** More than the service has. */
const maxManufacturers = 50_000;
const maxAliases = 100;

function readManufacturer(value: unknown): ListedManufacturer | null {
  const fields = fieldsOf(value);
  const id = idFrom(fields?.id);
  const name = textFrom(fields?.name);
  if (!fields || id === null || !name) return null;
  return { id, name, aliases: readItems(textFrom, listOf(fields.aliases), maxAliases).items };
}

/** The service's manufacturers, asked for once in a session. The query costs nothing, and no lookup fails for want of it. */
export function createManufacturerList(client: Pick<GraphqlClient, 'send'>) {
  const flight = createKeyedSingleFlight<'list', readonly ListedManufacturer[]>();
  let known: readonly ListedManufacturer[] | null = null;

  async function ask(signal: AbortSignal): Promise<readonly ListedManufacturer[]> {
    const request = { operationName: 'Manufacturers', query: manufacturersText, variables: {}, maxParts: 0 };
    const { data } = await client.send(request, signal);
    return readItems(readManufacturer, listOf(data?.supManufacturers), maxManufacturers).items;
  }

  return {
    async manufacturers(signal?: AbortSignal): Promise<readonly ListedManufacturer[]> {
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
    },
  };
}
