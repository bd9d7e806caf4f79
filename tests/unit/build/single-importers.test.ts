import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** SECURITY: what of Electron reaches the network, other programs, their data or the page; each by the one file that may import it. */
const onlyImporters: Readonly<Record<string, string[]>> = {
  ipcMain: ['electron/ipc/register-channels.ts'],
  ipcRenderer: ['electron/preload/expose-bridge.ts'],
  shell: ['electron/security/open-in-browser.ts'],
  protocol: ['electron/security/app-scheme.ts'],
  net: ['electron/net/net-fetch.ts'],
  clipboard: ['electron/app/copy-text.ts'],
  // Nowhere: the secret is stored in the keychain.
  safeStorage: [],
};

/** What `source` imports of Electron by value; `*` for all of it at once. */
function electronImports(source: string): string[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const isElectron = (node: ts.Node | undefined) =>
    node !== undefined && ts.isStringLiteralLike(node) && /^electron(\/|$)/.test(node.text);
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) && isElectron(node.moduleSpecifier)) {
      const clause = node.importClause;
      if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
      const named = clause?.namedBindings;
      if (!clause || clause.name || !named || !ts.isNamedImports(named)) found.push('*');
      else
        for (const { isTypeOnly, propertyName, name } of named.elements)
          if (!isTypeOnly) found.push((propertyName ?? name).text);
    } else if (ts.isExportDeclaration(node) && !node.isTypeOnly && isElectron(node.moduleSpecifier)) {
      found.push('*');
    } else if (ts.isCallExpression(node) && isElectron(node.arguments[0])) {
      // `import('electron')`, `require('electron')`.
      found.push('*');
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

const files = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: `${folder}/${path.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, folder, path), 'utf8'),
    })),
);
const imports = files
  .filter(({ text }) => text.includes('electron'))
  .map(({ path, text }) => ({ path, names: electronImports(text) }));
const filesImporting = (name: string) =>
  imports.filter(({ names }) => names.includes(name)).map(({ path }) => path);

it.each(Object.entries(onlyImporters))('allows %s one importer at most', (name, importers) => {
  expect(filesImporting(name)).toEqual(importers);
});

it('lets no file import Electron as a whole', () => {
  expect(filesImporting('*')).toEqual([]);
});

it('allows the bridges that the preloads expose one reader', () => {
  const readers = files.filter(
    ({ path, text }) => path.startsWith('renderer/') && /\bwindow\.(parts|connect|proxy)\b/.test(text),
  );
  expect(readers.map(({ path }) => path)).toEqual(['renderer/bridge/get-bridge.ts']);
});

it.each([
  ["import { net as network } from 'electron';", ['net']],
  ["import { app, shell } from 'electron/main';", ['app', 'shell']],
  ["import * as electron from 'electron';", ['*']],
  ["import electron from 'electron';", ['*']],
  ["export { shell } from 'electron';", ['*']],
  ["const { shell } = await import('electron');", ['*']],
  ["const { shell } = require('electron');", ['*']],
  ["import type { Protocol } from 'electron'; import { type Net } from 'electron';", []],
])('reads what `%s` imports', (source, expected) => {
  expect(electronImports(source)).toEqual(expected);
});
