import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import type { GraphqlRequest } from '../../../../../electron/nexar/graphql/graphql-client';
import { createCompanyList } from '../../../../../electron/nexar/parts/company-list';
import type { ErrorCode } from '../../../../../electron/shared/contract/failure';

/** A list whose requests get these outcomes in order: data, or a failure's code. */
function listOf(kind: 'manufacturers' | 'sellers', ...outcomes: readonly (readonly unknown[] | ErrorCode)[]) {
  const left = [...outcomes];
  const sent: string[] = [];
  const client = {
    async send({ operationName, maxParts, use }: GraphqlRequest): Promise<GraphqlAnswer> {
      sent.push(`${operationName} ${maxParts} ${use}`);
      const next = left.shift();
      if (!next) throw new Error('one request too many');
      if (typeof next === 'string') throw new FailureError(next, 'No');
      return { data: { [`sup${operationName}`]: next }, errors: [], moreErrors: 0, requestId: null };
    },
  };
  const list = createCompanyList(client, kind);
  return { list, sent };
}

describe('the list of manufacturers', () => {
  it('is asked for once, at no cost, also by several at once', async () => {
    const { list, sent } = listOf('manufacturers', [
      { id: 278, name: 'onsemi', aliases: ['Fairchild', null, 7] },
    ]);
    const [first, second] = await Promise.all([list(), list()]);
    expect(first).toEqual([{ id: '278', name: 'onsemi', aliases: ['Fairchild', '7'] }]);
    expect(second).toBe(first);
    expect(await list()).toBe(first);
    expect(sent).toEqual(['Manufacturers 0 undefined']);
  });

  it('leaves out what is no manufacturer', async () => {
    const { list } = listOf('manufacturers', [
      null,
      7,
      { id: '1' },
      { name: 'Nobody' },
      { id: '2', name: 'Acme' },
    ]);
    expect(await list()).toEqual([{ id: '2', name: 'Acme', aliases: [] }]);
  });

  it('is empty where the service refuses it, and not asked for again', async () => {
    const { list, sent } = listOf('manufacturers', 'query-refused');
    expect([await list(), await list()]).toEqual([[], []]);
    expect(sent).toHaveLength(1);
  });

  it('is empty while the service is not reached, and asked for again', async () => {
    const { list } = listOf('manufacturers', 'offline', [{ id: '2', name: 'Acme' }]);
    expect(await list()).toEqual([]);
    expect(await list()).toHaveLength(1);
  });

  it('ends with its caller', async () => {
    const { list } = listOf('manufacturers', 'cancelled');
    await expect(list()).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });
});

it('the list of sellers is one of its own, at no cost', async () => {
  const { list, sent } = listOf('sellers', [{ id: 459, name: 'DigiKey', aliases: ['Digi-Key'] }]);
  expect(await list()).toEqual([{ id: '459', name: 'DigiKey', aliases: ['Digi-Key'] }]);
  expect(sent).toEqual(['Sellers 0 undefined']);
});
