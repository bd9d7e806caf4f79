import type { UnreadableReason } from '../../../shared/contract/failure';

/** A file that is read no further. `message` is a technical detail in English. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.reason = reason;
  }
}
