import { texts } from '../texts/texts';

/** Stands where the service lists no value. */
export function NotListed() {
  return (
    <span className="muted" title={texts.part.notListed}>
      —
    </span>
  );
}
