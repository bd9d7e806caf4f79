import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import { createManufacturerList } from '../../../../../electron/nexar/parts/manufacturer-list';
import type { ErrorCode } from '../../../../../electron/shared/contract/failure';

/** A list whose requests get these outcomes in order: data, or a failure's code. */
function listOf(...outcomes: readonly (readonly unknown[] | ErrorCode)[]) {
  const left = [...outcomes];
  const sent: string[] = [];
  const list = createManufacturerList({
    async send({ operationName, maxParts, use }): Promise<GraphqlAnswer> {
      sent.push(`${operationName} ${maxParts} ${use}`);
      const next = left.shift();
      if (!next) throw new Error('one request too many');
      if (typeof next === 'string') throw new FailureError(next, 'No');
      return { data: { supManufacturers: next }, errors: [], moreErrors: 0, requestId: null };
    },
  });
  return { list, sent };
}

describe('the list of manufacturers', () => {
  it('is asked for once, at no cost, also by several at once', async () => {
    const { list, sent } = listOf([{ id: 278, name: 'onsemi', aliases: ['Fairchild', null, 7] }]);
    const [first, second] = await Promise.all([list.manufacturers(), list.manufacturers()]);
    expect(first).toEqual([{ id: '278', name: 'onsemi', aliases: ['Fairchild', '7'] }]);
    expect(second).toBe(first);
    expect(await list.manufacturers()).toBe(first);
    expect(sent).toEqual(['Manufacturers 0 undefined']);
  });

  it('leaves out what is no manufacturer', async () => {
    const { list } = listOf([null, 7, { id: '1' }, { name: 'Nobody' }, { id: '2', name: 'Acme' }]);
    expect(await list.manufacturers()).toEqual([{ id: '2', name: 'Acme', aliases: [] }]);
  });

  it('is empty where the service refuses it, and not asked for again', async () => {
    const { list, sent } = listOf('query-refused');
    expect([await list.manufacturers(), await list.manufacturers()]).toEqual([[], []]);
    expect(sent).toHaveLength(1);
  });

  it('is empty while the service is not reached, and asked for again', async () => {
    const { list } = listOf('offline', [{ id: '2', name: 'Acme' }]);
    expect(await list.manufacturers()).toEqual([]);
    expect(await list.manufacturers()).toHaveLength(1);
  });

  it('ends with its caller', async () => {
    const { list } = listOf('cancelled');
    await expect(list.manufacturers()).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });
});
