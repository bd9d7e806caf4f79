import { utilityProcess } from 'electron';
import type { LimitedProcess } from '../features/bom/limited-process';
import { distPath } from './dist-path';

/**
 * Gives what starts a utility process named `name` from `bundle`, with `args`; both paths are below `dist`. SECURITY: it
 * gets what it is sent alone: no environment, no output.
 */
export const forkUtility =
  (bundle: string, name: string, args: readonly string[] = []) =>
  <Request, Reply>(): LimitedProcess<Request, Reply> =>
    utilityProcess.fork(
      distPath(bundle),
      args.map((arg) => distPath(arg)),
      {
        serviceName: `Parts Lookup ${name}`,
        stdio: 'ignore',
        // An empty one would be main's own.
        env: { NODE_ENV: 'production' },
      },
    );
