import type { PlanGroup } from '../../shared/contract/part';

/** Something that a plan was seen to lack; `since`: milliseconds since 1970. */
export interface PlanGap {
  readonly group: PlanGroup;
  readonly since: number;
}

/** The gaps of every application, which is named by a hash of its Client ID. */
export interface PlanGapsRepository {
  gaps(application: string): Promise<readonly PlanGap[]>;
  /** A gap that is known already stays as it is. */
  add(application: string, gap: PlanGap): Promise<void>;
  forget(application: string): Promise<void>;
}
