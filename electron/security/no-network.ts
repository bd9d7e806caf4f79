import type { App, CommandLine, Session } from 'electron';

/** Call this before `app` is ready. SECURITY: `<link rel=dns-prefetch>` could leak data to a resolver. */
export function forbidPrefetch(commandLine: CommandLine): void {
  commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
}

/**
 * Call this before `app` is ready. SECURITY: no request but the app's own. Chromium fetches a spelling dictionary from
 * Google for each new session, whether or not a page checks spelling, and even if spell checking is off.
 */
export function forbidDictionaries(app: App): void {
  app.on('session-created', (session) => session.setSpellCheckerLanguages([]));
}

/** Nothing listens on loopback's discard port, so requests through this proxy fail. */
const nowhere = '127.0.0.1:9';

/**
 * SECURITY: the pages have no network, even if their policy fails. A request outside the app's scheme is cancelled.
 * WebRTC bypasses both the policy and the request filter, so it is sent to a proxy that does not exist.
 */
export async function forbidNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !/^(app|devtools):\/\//.test(url) });
  });
  await session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' });
}
