import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where in these folders a text stands, in UTF-8 or UTF-16, as "secret 1: path". */
export function findInFolders(folders: readonly string[], secrets: readonly string[]): string[] {
  const files = folders.flatMap(listFiles);
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    return secrets.flatMap((secret, index) => {
      const holds = bytes.includes(secret, 0, 'utf8') || bytes.includes(secret, 0, 'utf16le');
      return holds ? [`secret ${index + 1}: ${file}`] : [];
    });
  });
}

/** Where in these texts a secret stands, as "secret 1: name". */
export function findInTexts(texts: Readonly<Record<string, string>>, secrets: readonly string[]): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    secrets.flatMap((secret, index) => (text.includes(secret) ? [`secret ${index + 1}: ${name}`] : [])),
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
