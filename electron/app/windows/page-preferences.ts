import type { WebPreferences } from 'electron';
import type { Page } from './page';

/** SECURITY: every page is sandboxed, without Node, and reaches main only through its own preload. */
export function pagePreferences({ preload, session }: Page): WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  };
}
