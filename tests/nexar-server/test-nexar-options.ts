import type { Part } from '../../electron/sample/catalog/part';
import type { Credentials } from '../../electron/sample/sample-nexar';
import type { GateMode, PlanGate } from './plan-gates';
import type { RequestRecord } from './request-record';

/**
 * How a missing, unknown or expired token is refused: HTTP 401 with an empty body, HTTP 401 with an error in it, or HTTP
 * 200 with that error (docs/nexar-api.md, Refused tokens).
 */
export type AuthRefusal = '401-empty' | '401-errors' | '200-errors';

/** The two published versions of the supply schema. */
export type SchemaVersion = '2025-01' | '2026-02';

/** What may differ from one Nexar to another. `TestNexarControl` changes most of it while the service runs. */
export interface TestNexarOptions {
  /** Default: the sample's credentials. */
  readonly credentials?: Credentials;
  /** Default 86,400 (a day). */
  readonly tokenLifetimeSeconds?: number;
  /** Tokens a second before the identity server answers 429; default null, no limit (docs/nexar-api.md, Token limits). */
  readonly tokensPerSecond?: number | null;
  /** Default 400. */
  readonly invalidClientStatus?: 400 | 401;
  /** Default '401-errors'. */
  readonly authRefusal?: AuthRefusal;
  /** Parts that the plan allows; default null, no limit (docs/nexar-api.md, Part limit). */
  readonly partLimit?: number | null;
  /** Default 500. */
  readonly partLimitStatus?: 200 | 500;
  /** What the plan lacks; default nothing. */
  readonly gates?: readonly PlanGate[];
  /** Default 'executed'. */
  readonly gateMode?: GateMode;
  /** Default 200. */
  readonly gateStatus?: number;
  /** Default '2026-02'. */
  readonly schemaVersion?: SchemaVersion;
  /** Default: the sample catalog. */
  readonly parts?: readonly Part[];
  /** Milliseconds since the epoch; default the system's clock. Token expiry and the age of offers follow it. */
  readonly now?: () => number;
  /** Called with each request once it is answered. */
  readonly onRequest?: (record: RequestRecord) => void;
}
