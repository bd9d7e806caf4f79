import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectionStatus } from '../shared/contract/connection';
import { defaultSettings } from '../shared/contract/constants/default-settings';
import type { Settings } from '../shared/contract/settings';
import type { WindowState } from './windows/window-state';

/** What the first window needs of the settings file. */
export interface StartSettings {
  readonly theme: Settings['theme'];
  readonly compactSidebar: Settings['compactSidebar'];
  readonly window: WindowState;
  /** Which service was chosen. */
  readonly source: ConnectionStatus['source'];
}

const themes: readonly unknown[] = ['system', 'light', 'dark'] satisfies Settings['theme'][];
const sources: readonly unknown[] = ['none', 'nexar', 'sample'] satisfies ConnectionStatus['source'][];

/** The value at `key` of an object of JSON; undefined where there is none. */
function valueAt(json: unknown, key: string): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !Object.hasOwn(json, key))
    return undefined;
  return (json as Record<string, unknown>)[key];
}

function boundsFrom(json: unknown): WindowState['bounds'] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => valueAt(json, key));
  const all = { x, y, width, height };
  const areWhole = Object.values(all).every(Number.isSafeInteger);
  return areWhole && Number(width) > 0 && Number(height) > 0 ? (all as WindowState['bounds']) : null;
}

/**
 * Reads the little that the first window needs from the text of settings.json, by hand: the schemas of the features' sections
 * are loaded after the window. An odd value gives its default, as in the sections.
 */
export function startSettingsFrom(text: string): StartSettings {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Backed up and reported when the file is opened in full.
  }
  const settings = valueAt(json, 'settings');
  const theme = valueAt(settings, 'theme');
  const window = valueAt(json, 'window');
  const source = valueAt(valueAt(json, 'connection'), 'source');
  return {
    theme: themes.includes(theme) ? (theme as Settings['theme']) : defaultSettings.theme,
    compactSidebar: valueAt(settings, 'compactSidebar') === true,
    window: {
      bounds: boundsFrom(valueAt(window, 'bounds')),
      maximized: valueAt(window, 'maximized') === true,
    },
    source: sources.includes(source) ? (source as ConnectionStatus['source']) : 'none',
  };
}

/** Those of the settings file in `folder`; defaults where there is none, or none that can be read. */
export function readStartSettings(folder: string): StartSettings {
  try {
    return startSettingsFrom(readFileSync(join(folder, 'settings.json'), 'utf8'));
  } catch {
    return startSettingsFrom('');
  }
}
