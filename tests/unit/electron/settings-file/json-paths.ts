export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonPath = readonly string[];

/** The paths of `node` and of everything within it. */
export function pathsIn(node: Json, path: JsonPath = []): JsonPath[] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, value]) => pathsIn(value, [...path, key]))];
}

/** The paths of the objects within `root`, including itself but not lists. */
export function objectPathsIn(root: Json): JsonPath[] {
  return pathsIn(root).filter((path) => {
    const node = nodeAt(root, path);
    return typeof node === 'object' && node !== null && !Array.isArray(node);
  });
}

export function nodeAt(root: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as { [key: string]: Json })[key] : undefined,
    root,
  );
}

/** Sets the value at `path`; undefined removes it. */
export function setAt(root: Json, path: JsonPath, value: Json | undefined): void {
  const parent = nodeAt(root, path.slice(0, -1)) as { [key: string]: Json };
  const key = path.at(-1) ?? '';
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}
