import type { App, WebContents } from 'electron';

/**
 * SECURITY: no page ever leaves its document, opens a window or embeds another page. Applies to every future
 * WebContents.
 */
export function lockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // A page must keep neither its window from closing nor the app from quitting.
    contents.on('will-prevent-unload', (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
