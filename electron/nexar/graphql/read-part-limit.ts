/** What is used up: a limit of parts, not of requests, time or the size of an answer. */
const limitOfParts: readonly RegExp[] = [
  /\bparts?[\s-]+(?:limit|quota|allowance|allotment)s?\b/i,
  /\b(?:limit|quota|allowance)\s+(?:of|for)\s+(?:[\d,. ]+\s+)?(?:matched\s+|monthly\s+)?parts\b/i,
  /\b(?:number\s+of|all(?:\s+of)?)\s+(?:the\s+|your\s+)?parts\b.*\b(?:plan|month|evaluation|subscription|account)\b/i,
  /\b(?:no|out of)\s+(?:more\s+)?parts\b.*\b(?:plan|month|evaluation|subscription|account)\b/i,
];

const isOver =
  /exceed|reach|us(?:ed|ing) up|used all|exhaust|consum|deplet|\bhit\b|no (?:more )?parts|out of parts|upgrade/i;

/** Texts about a request, or a field of the schema, that fails for another reason. */
const isAnother =
  /\bper (?:request|query|line|second|minute)\b|requests per|too many requests|must be|does not exist|not authori[sz]ed|unknown (?:field|argument)/i;

const limitWithNumber =
  /\b(?:limit|quota|allowance|allotment)s?\b[^\d]{0,12}?(\d{1,3}(?:[,.\u00A0\u202F ]\d{3})+(?!\d)|\d+)/i;

/**
 * What an error's text says about the part limit; null if it is about something else. `limit`: the number of parts that
 * the plan allows, null if not named. The documented text may change (docs/nexar-api.md, Part limit).
 */
export function readPartLimit(message: string): { readonly limit: number | null } | null {
  if (isAnother.test(message) || !isOver.test(message)) return null;
  if (!limitOfParts.some((pattern) => pattern.test(message))) return null;
  const digits = limitWithNumber.exec(message)?.[1]?.replace(/\D/g, '');
  const limit = digits === undefined ? null : Number(digits);
  return { limit: limit !== null && Number.isSafeInteger(limit) ? limit : null };
}

/** The refusal in the first of `messages` that is one; null if none is. */
export function partLimitIn(
  messages: readonly string[],
): { readonly limit: number | null; readonly message: string } | null {
  for (const message of messages) {
    const found = readPartLimit(message);
    if (found) return { ...found, message };
  }
  return null;
}
