/** A copy of plain data in which the registered secrets are redacted from every text. */
export type RedactSecrets = <T>(value: T) => T;

/** Plain data as JSON without secrets, whose numbers and keys stay what they are. */
export function redactedJson(value: unknown, redactSecrets: RedactSecrets): string {
  const json = JSON.stringify(value);
  // Most data holds no secret, which is quick to see in one text.
  return redactSecrets(json) === json ? json : JSON.stringify(redactSecrets(value));
}
