/** Data newer than this (ms) shows no age. */
const newMs = 60_000;

/** Whether data of the moment, ISO 8601, is old enough at `now` (ms) to show its age. */
export const isOld = (iso: string, now: number) => now - Date.parse(iso) >= newMs;
