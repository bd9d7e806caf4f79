const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Whether ID and secret are probably in each other's field. Nexar promises neither form, so this is cautious: true only if
 * the secret's field holds a UUID, as a Client ID is, and the ID's field something longer that is not one.
 */
export function looksSwapped(clientId: string, clientSecret: string): boolean {
  const [id, secret] = [clientId.trim(), clientSecret.trim()];
  return uuid.test(secret) && !uuid.test(id) && id.length > 0 && id.length >= secret.length;
}
