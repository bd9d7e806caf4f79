/** Sets `key` as the newest entry and drops the oldest beyond `max`: a Map keeps its keys in the order of insertion. */
export function setBounded<T>(map: Map<string, T>, key: string, value: T, max: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > max && oldest !== undefined) map.delete(oldest);
}
