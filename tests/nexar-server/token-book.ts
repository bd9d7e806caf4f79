import type { Credentials } from '../../electron/sample/sample-nexar';

interface IssuedToken {
  readonly text: string;
  readonly lifetimeSeconds: number;
  readonly expiresAt: number;
}

export type TokenState = 'valid' | 'expired' | 'invalid';

function base64url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Shaped like a JWT; the signature is random, since nobody can check it. */
function tokenText(clientId: string, expiresAt: number): string {
  const header = base64url(JSON.stringify({ alg: 'RS256', typ: 'at+jwt' }));
  const claims = {
    client_id: encodeURIComponent(clientId),
    exp: Math.floor(expiresAt / 1_000),
    jti: crypto.randomUUID(),
  };
  const signature = base64url(`${crypto.randomUUID()}${crypto.randomUUID()}`);
  return `${header}.${base64url(JSON.stringify(claims))}.${signature}`;
}

/** Which credentials get a token, and which tokens were issued. */
export class TokenBook {
  lifetimeSeconds: number;
  tokensPerSecond: number | null;
  readonly #now: () => number;
  readonly #issued: IssuedToken[] = [];
  readonly #revoked = new Set<string>();
  #credentials: Credentials;
  #lastIssues: number[] = [];

  constructor(
    credentials: Credentials,
    lifetimeSeconds: number,
    tokensPerSecond: number | null,
    now: () => number,
  ) {
    this.#credentials = credentials;
    this.lifetimeSeconds = lifetimeSeconds;
    this.tokensPerSecond = tokensPerSecond;
    this.#now = now;
  }

  get credentials(): Credentials {
    return this.#credentials;
  }

  /** Every token issued so far, including revoked and expired ones. */
  get issued(): readonly string[] {
    return this.#issued.map(({ text }) => text);
  }

  accepts({ clientId, clientSecret }: Credentials): boolean {
    return clientId === this.#credentials.clientId && clientSecret === this.#credentials.clientSecret;
  }

  /** A new token, or null after too many within a second. */
  issue(): IssuedToken | null {
    const now = this.#now();
    this.#lastIssues = this.#lastIssues.filter((at) => now - at < 1_000);
    if (this.tokensPerSecond !== null && this.#lastIssues.length >= this.tokensPerSecond) return null;
    this.#lastIssues.push(now);
    const expiresAt = now + this.lifetimeSeconds * 1_000;
    const token = {
      text: tokenText(this.#credentials.clientId, expiresAt),
      lifetimeSeconds: this.lifetimeSeconds,
      expiresAt,
    };
    this.#issued.push(token);
    return token;
  }

  stateOf(text: string): TokenState {
    const token = this.#issued.find((issued) => issued.text === text);
    if (token === undefined || this.#revoked.has(text)) return 'invalid';
    return token.expiresAt <= this.#now() ? 'expired' : 'valid';
  }

  revokeAll(): void {
    for (const { text } of this.#issued) this.#revoked.add(text);
  }

  /** Replaces the secret; issued tokens stay valid until they expire (docs/nexar-api.md, Token). */
  setCredentials(credentials: Credentials): void {
    this.#credentials = credentials;
  }
}
