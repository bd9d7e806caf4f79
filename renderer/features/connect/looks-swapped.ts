const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Whether ID and secret probably stand in each other's field. Modest, since neither form is promised by Nexar: true only
 * if the secret's field holds a UUID, as a Client ID is, and the ID's field holds something longer that is none.
 */
export function looksSwapped(clientId: string, clientSecret: string): boolean {
  const [id, secret] = [clientId.trim(), clientSecret.trim()];
  return uuid.test(secret) && !uuid.test(id) && id.length > 0 && id.length >= secret.length;
}
