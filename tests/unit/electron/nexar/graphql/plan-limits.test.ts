import { describe, expect, it } from 'vitest';
import { gatedGroups } from '../../../../../electron/nexar/graphql/plan-limits';

const denied = 'The current user is not authorized to access this resource.';
const part = ['supSearchMpn', 'results', 0, 'part'];
const ofSimilar = ['supParts', 0, 'similarParts', 0];

describe('the groups that a refusal is about', () => {
  it.each([
    ['the end of its path', denied, [...part, 'bestDatasheet'], ['datasheet']],
    ['the middle of its path', denied, [...part, 'specs', 3, 'attribute'], ['specifications']],
    ['a field of an offer', denied, [...part, 'sellers', 0, 'offers', 1, 'factoryLeadDays'], ['leadTime']],
    ['a field of a similar part', denied, [...ofSimilar, 'specs'], ['specifications']],
    ['similar parts', denied, ['supParts', 0, 'similarParts'], ['similarParts']],
    [
      'a field of a similar part by name',
      'Not authorized: `specs` of `similarParts`',
      [...ofSimilar, 'specs'],
      ['specifications'],
    ],
    ['the name in its text', 'You are not authorised to use bestImage', null, ['image']],
    [
      'several names',
      'Not authorized: bestDatasheet, specs, similarParts',
      null,
      ['datasheet', 'specifications', 'similarParts'],
    ],
    [
      'the lifecycle by name',
      'Not authorized to access `lifecyclestatus`',
      [...part, 'specs'],
      ['specifications', 'lifecycle'],
    ],
    ['words', 'Your plan is not authorized for lead times and data sheets.', null, ['datasheet', 'leadTime']],
    [
      'no words where a field is named',
      'Not authorized to access `specs`, see the datasheet of your plan',
      null,
      ['specifications'],
    ],
    ['nothing that is asked for', 'Not authorized to access `cadModels`', [...part, 'cadModels'], []],
    ['another error at the same place', 'Internal error', [...part, 'specs'], []],
  ] as const)('are found by %s', (_what, message, path, groups) => {
    expect(gatedGroups([{ message, path }])).toEqual(groups);
  });
});
