import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As the bundler writes `import()` into CommonJS. */
const dynamicImport = /\.then\(\(\)=>require\([^)]*\)/g;
const chunkRequire = /\brequire\([`'"]\.\/([^`'"]+)[`'"]\)/g;

/** The chunks of a built bundle: those that load with `entry`, joined, and all others. */
export function bundleParts(folder: string, entry: string): { early: string; late: string } {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const early = new Set([entry]);
  // A set also iterates over what is added meanwhile.
  for (const name of early) {
    const atLoad = read(name).replaceAll(dynamicImport, '');
    for (const [, required = ''] of atLoad.matchAll(chunkRequire)) early.add(required);
  }
  const late = readdirSync(folder).filter((name) => name.endsWith('.cjs') && !early.has(name));
  return { early: [...early].map(read).join('\n'), late: late.map(read).join('\n') };
}
