import { expect, it } from 'vitest';
import { bomContract } from '../../../../../../electron/shared/contract/bom/bom';

it.each(Object.entries(bomContract.calls))('%s takes no path', (_name, { request }) => {
  const { error } = request.safeParse({ path: '/etc/passwd', filePaths: ['/etc/passwd'] });
  const unknown = error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  // A call without a request takes no object at all.
  if (!request.safeParse(undefined).success) expect(unknown).toEqual(['path', 'filePaths']);
  expect(error).toBeDefined();
});
