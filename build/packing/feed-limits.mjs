/**
 * As much as the app reads of a feed (`electron/updates/signed-feed.ts`, `feed-answer.ts`): one that holds more is refused by
 * every copy that is installed. A test compares the two.
 */
export const feedLimits = { bytes: 256 * 1024, signatureBytes: 1024, files: 50, notes: 20_000 };
