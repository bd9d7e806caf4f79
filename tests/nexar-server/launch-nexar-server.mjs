import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const server = fileURLToPath(new URL('./nexar-server.ts', import.meta.url));

/** @type {Promise<typeof import('./nexar-server')> | undefined} */
let loading;

function load() {
  loading ??= runnerImport(server, { configFile: false, logLevel: 'error' }).then(
    ({ module }) => /** @type {typeof import('./nexar-server')} */ (module),
  );
  return loading;
}

/**
 * `startNexarServer` for callers that are not run by Vite: Playwright's tests and the command line. It is the same code in
 * the same process; Vite reads it, because it imports the schema's text with `?raw`, which Playwright's loader can't.
 *
 * @param {import('./nexar-server').NexarServerOptions} [options]
 * @returns {Promise<import('./nexar-server').NexarServer>}
 */
export async function launchNexarServer(options) {
  const { startNexarServer } = await load();
  return startNexarServer(options);
}
