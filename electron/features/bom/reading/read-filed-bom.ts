import { bomFileVersion, type FiledBom } from '../export/bom-file';
import { bomFileSchema } from '../export/bom-file-schema';
import { UnreadableFile } from './unreadable-file';

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UnreadableFile('damaged', 'The file of a BOM is no JSON');
  }
}

/** The BOM in a file that `bomFile` wrote. Throws `UnreadableFile`: `newer-version` or `damaged`. */
export function readFiledBom(bytes: Uint8Array): FiledBom {
  const json = parsed(bytes);
  if (typeof json.version === 'number' && json.version > bomFileVersion) {
    throw new UnreadableFile('newer-version', `The file has version ${json.version}`);
  }
  const { success, data, error } = bomFileSchema.safeParse(json);
  if (!success) {
    const path = error.issues[0]?.path.join('.') ?? '';
    throw new UnreadableFile('damaged', `The file of a BOM cannot be read at ${path}`);
  }
  const { table, ...document } = data;
  return { document, table };
}
