import { maxMessageLength, maxMessages } from '../../shared/contract/constants/limits';

/** What the service says beside the parts, as much of it as is shown, and how many more texts there were. */
export function serviceWarnings(
  texts: readonly string[],
  more: number,
): { readonly warnings: readonly string[]; readonly moreWarnings: number } {
  const each = [...new Set(texts.map((text) => text.slice(0, maxMessageLength)))];
  return {
    warnings: each.slice(0, maxMessages),
    moreWarnings: more + Math.max(0, each.length - maxMessages),
  };
}
