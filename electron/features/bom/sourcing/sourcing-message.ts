import type { ProvenAssignment } from '../../../shared/domain/bom/sourcing/prove-plan';
import type { ProofRequest } from './prove-numbers';

/** What main sends to the sourcing process: one plan to prove, after which the process ends. */
export interface SourcingRequest extends ProofRequest {
  /** How long the solver may look. */
  readonly seconds: number;
}

export type SourcingReply =
  | { readonly ok: true; readonly proven: ProvenAssignment }
  | { readonly ok: false; readonly message: string };
