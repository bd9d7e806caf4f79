import { isAbsolute, join, normalize, relative } from 'node:path';

/** The pages' origins; a scheme of the app's own separates them from each other and from every file. */
export const partsOrigin = 'app://parts';
export const connectOrigin = 'app://connect';
export const proxyOrigin = 'app://proxy';

const hosts: ReadonlySet<string> = new Set(['parts', 'connect', 'proxy']);

const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export interface PageFile {
  readonly path: string;
  readonly mimeType: string;
}

/**
 * The file under `root` that a URL of the app's scheme names; null if there is none.
 * SECURITY: decoded, made relative and normalized first, checked for containment after that (`..`, `%2e%2e`, `..%2f`,
 * `%5c`, NUL).
 */
export function pageFile(text: string, root: string): PageFile | null {
  let url: URL;
  let decoded: string;
  try {
    url = new URL(text);
    decoded = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (url.protocol !== 'app:' || !hosts.has(url.host)) return null;
  if (/[\\\0]/.test(decoded)) return null;
  const path = normalize(join(root, decoded.replace(/^\/+/, '')));
  const inside = relative(root, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  const mimeType = mimeTypes[path.slice(path.lastIndexOf('.') + 1)];
  return mimeType ? { path, mimeType } : null;
}
