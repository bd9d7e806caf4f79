import type { App, CommandLine, Session } from 'electron';

/** To call before `app` is ready. SECURITY: `<link rel=dns-prefetch>` would tell a resolver what a page wants to send. */
export function forbidPrefetch(commandLine: CommandLine): void {
  commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
}

/**
 * To call before `app` is ready. SECURITY: no request but the app's own. Chromium fetches a spelling dictionary from
 * Google for each new session, whether or not a page checks spelling, and even where checking is switched off.
 */
export function forbidDictionaries(app: App): void {
  app.on('session-created', (session) => session.setSpellCheckerLanguages([]));
}

/** Nothing listens on loopback's discard port: what a page sends through this proxy ends there. */
const nowhere = '127.0.0.1:9';

/**
 * SECURITY: the pages have no network, below their policy too. A request that is not of the own scheme is cut off;
 * WebRTC asks neither the policy nor the request filter, so that it is sent to a proxy that is not there.
 */
export async function forbidNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !/^(app|devtools):\/\//.test(url) });
  });
  await session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' });
}
