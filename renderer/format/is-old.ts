/** Below this (ms) nobody asks how old data is. */
const newMs = 60_000;

/** Whether the moment, ISO 8601, was so long before `now` (ms) that it has to be told. */
export const isOld = (iso: string, now: number) => now - Date.parse(iso) >= newMs;
