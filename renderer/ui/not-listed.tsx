import { texts } from '../texts/texts';

/** In place of a value that the service does not list. */
export function NotListed() {
  return (
    <span className="muted" title={texts.part.notListed}>
      —
    </span>
  );
}
