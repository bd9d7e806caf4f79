// Writes electron/nexar/generated/supply-types.ts from the schema and the documents; `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse } from 'graphql';

const nexar = fileURLToPath(new URL('../electron/nexar/', import.meta.url));
const target = join(nexar, 'generated', 'supply-types.ts');

/** @param {string} path */
const parseFile = (path) => parse(readFileSync(path, 'utf8'));

// The older schema: what compiles against it runs against both.
const schema = parseFile(join(nexar, 'schema', 'supply-2025-01.graphql'));
const documentNames = readdirSync(join(nexar, 'documents')).sort();

const types = await codegen({
  filename: target,
  schema,
  schemaAst: buildASTSchema(schema),
  documents: documentNames.map((name) => ({
    location: name,
    document: parseFile(join(nexar, 'documents', name)),
  })),
  config: {},
  pluginMap: { typescript: typescriptPlugin, operations: operationsPlugin },
  plugins: [
    { typescript: { onlyOperationTypes: true, enumsAsTypes: true, useTypeImports: true } },
    {
      operations: {
        skipTypename: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        scalars: { Time: 'string', Map: 'unknown' },
      },
    },
  ],
});
const text = `// Made by \`npm run generate\` from ../documents and ../schema: don't edit.\n${types}`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('The generated types are not of these documents: run `npm run generate`.\n');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
