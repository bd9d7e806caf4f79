import { createAnswerFetch } from '../../electron/sample/answer-fetch';
import { catalog } from '../../electron/sample/catalog/catalog';
import type { NexarRequest } from '../../electron/sample/nexar-request';
import { type Credentials, type SampleNexar, sampleCredentials } from '../../electron/sample/sample-nexar';
import { ApiEndpoint } from './api-endpoint';
import { answerTokenRequest } from './identity-endpoint';
import { type OverLimit, PartQuota } from './part-quota';
import type { GateMode, PlanGate } from './plan-gates';
import { type CountedAnswer, recordOf } from './request-record';
import type { AuthRefusal, TestNexarOptions } from './test-nexar-options';
import { TokenBook } from './token-book';

/** What can be changed and read while a test Nexar runs. */
export interface TestNexarControl {
  revokeAllTokens(): void;
  /** Sets a new secret for the same Client ID; issued tokens stay valid. Returns the secret. */
  rotateSecret(): string;
  setCredentials(credentials: Credentials): void;
  /** The lifetime of tokens issued from now on. */
  setTokenLifetime(seconds: number): void;
  setTokensPerSecond(limit: number | null): void;
  setInvalidClientStatus(status: 400 | 401): void;
  setAuthRefusal(refusal: AuthRefusal): void;
  /** Parts already spent stay spent. */
  setPartLimit(limit: number | null, refusalStatus?: 200 | 500): void;
  /** What happens to an answer with more parts than are left; refused as a whole at first. */
  setOverLimit(overLimit: OverLimit): void;
  /** Whether a used-up plan also refuses a lookup that returns no part; true at first. */
  setEmptyLookupsRefused(refused: boolean): void;
  /** Replaces the gates; an empty list opens all. */
  gate(gates: readonly PlanGate[], mode?: GateMode, status?: number): void;
  readonly partsSpent: number;
  /** Every token issued so far. */
  readonly issuedTokens: readonly string[];
}

/** The sample Nexar as a service with accounts: credentials, tokens, a plan with a part limit, and a record of requests. */
export interface TestNexar extends SampleNexar {
  readonly control: TestNexarControl;
  /** Answers without a transport, for a server. */
  answer(request: NexarRequest): CountedAnswer;
}

export function createTestNexar(options: TestNexarOptions = {}): TestNexar {
  const now = options.now ?? Date.now;
  const tokens = new TokenBook(
    options.credentials ?? sampleCredentials,
    options.tokenLifetimeSeconds ?? 86_400,
    options.tokensPerSecond ?? null,
    now,
  );
  const quota = new PartQuota(options.partLimit ?? null, options.partLimitStatus ?? 500);
  const parts = options.parts ?? catalog();
  const api = new ApiEndpoint(tokens, quota, options.schemaVersion ?? '2026-02', parts, now);
  let invalidClientStatus = options.invalidClientStatus ?? 400;

  const control: TestNexarControl = {
    revokeAllTokens: () => tokens.revokeAll(),
    rotateSecret() {
      const clientSecret = `sample-secret-${crypto.randomUUID()}`;
      tokens.setCredentials({ clientId: tokens.credentials.clientId, clientSecret });
      return clientSecret;
    },
    setCredentials: (next) => tokens.setCredentials(next),
    setTokenLifetime(seconds) {
      tokens.lifetimeSeconds = seconds;
    },
    setTokensPerSecond(limit) {
      tokens.tokensPerSecond = limit;
    },
    setInvalidClientStatus(status) {
      invalidClientStatus = status;
    },
    setAuthRefusal(refusal) {
      api.authRefusal = refusal;
    },
    setPartLimit(limit, refusalStatus = quota.refusalStatus) {
      quota.limit = limit;
      quota.refusalStatus = refusalStatus;
    },
    setOverLimit(overLimit) {
      quota.overLimit = overLimit;
    },
    setEmptyLookupsRefused(refused) {
      quota.refusesEmptyLookups = refused;
    },
    gate(gates, mode = 'executed', status = 200) {
      api.gates = gates;
      api.gateMode = mode;
      api.gateStatus = status;
    },
    get partsSpent() {
      return quota.spent;
    },
    get issuedTokens() {
      return tokens.issued;
    },
  };
  control.setAuthRefusal(options.authRefusal ?? '401-errors');
  control.gate(options.gates ?? [], options.gateMode, options.gateStatus);

  function answer(request: NexarRequest): CountedAnswer {
    const given =
      request.endpoint === 'identity'
        ? answerTokenRequest(request, tokens, invalidClientStatus)
        : api.answer(request);
    options.onRequest?.({ ...recordOf(request), status: given.status, partsSpent: given.partsSpent });
    return given;
  }

  return {
    fetch: createAnswerFetch(answer),
    get credentials() {
      return tokens.credentials;
    },
    control,
    answer,
  };
}
