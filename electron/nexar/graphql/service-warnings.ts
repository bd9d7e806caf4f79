import { maxMessageLength, maxMessages } from '../../shared/contract/constants/limits';

/** The service's messages beside the parts, as many as are shown, and how many more there were. */
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
