import type { Part } from './catalog/part';
import type { GateMode, PlanGate } from './plan-gates';
import type { RequestRecord } from './request-record';
import type { SchemaVersion } from './supply-schema';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * How a token that is missing, unknown or expired is refused: HTTP 401 with an empty body, HTTP 401 with an error in it,
 * or HTTP 200 with that error. The documentation leaves it open.
 */
export type AuthRefusal = '401-empty' | '401-errors' | '200-errors';

/** What may differ from one Nexar to another. All of it may be changed while it runs, but for the schema's version. */
export interface SampleNexarOptions {
  /** Default: credentials of the sample's own. */
  readonly credentials?: Credentials;
  /** Default 86,400 (a day). */
  readonly tokenLifetimeSeconds?: number;
  /** Tokens given out in a second before the identity server answers 429; default null, no limit. The real one allows 2. */
  readonly tokensPerSecond?: number | null;
  /** Default 400. */
  readonly invalidClientStatus?: 400 | 401;
  /** Default '401-errors'. */
  readonly authRefusal?: AuthRefusal;
  /** Parts that the plan allows; default null, no limit. 0 is what a new application has. */
  readonly partLimit?: number | null;
  /** Default 500, as documented; later reports say 200. */
  readonly partLimitStatus?: 200 | 500;
  /** What the plan lacks; default nothing. */
  readonly gates?: readonly PlanGate[];
  /** Default 'executed'. */
  readonly gateMode?: GateMode;
  /** Default 200. */
  readonly gateStatus?: number;
  /** Default '2026-02'. */
  readonly schemaVersion?: SchemaVersion;
  /** The parts that are found; default the sample catalog. */
  readonly parts?: readonly Part[];
  /** Milliseconds since the epoch; default the system's clock. Token expiry and the age of offers follow it. */
  readonly now?: () => number;
  /** Told of every request once it is answered. The app gives none: a record holds the secret and the token. */
  readonly onRequest?: (record: RequestRecord) => void;
}
