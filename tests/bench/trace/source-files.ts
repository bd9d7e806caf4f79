import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SelfTime } from './cpu-profile';

/** Finds the source file of a place in the bundles under `dist`, by the maps beside them. */
export function createSourceFiles(dist: string): (place: SelfTime) => string {
  const maps = new Map<string, SourceMap | null>();

  function mapOf(bundle: string): SourceMap | null {
    const known = maps.get(bundle);
    if (known !== undefined) return known;
    const file = `${bundle}.map`;
    const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
    maps.set(bundle, map);
    return map;
  }

  return ({ functionName, url, line, column }) => {
    if (url === '') return functionName || '(native)';
    const bundle = url.startsWith('app://')
      ? join(dist, 'renderer', new URL(url).pathname)
      : url.startsWith('file:')
        ? fileURLToPath(url)
        : url;
    const entry = mapOf(bundle)?.findEntry(line, column);
    // A place that no source stands behind, such as the bundler's own lines, stays the bundle's.
    const source = (entry && 'originalSource' in entry && entry.originalSource) || bundle;
    return source
      .replace(/^.*\/node_modules\//, 'node_modules/')
      .replace(/^(\.\.\/)+/, '')
      .replace(/^file:\/\//, '');
  };
}
