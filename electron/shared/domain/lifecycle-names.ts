import type { Lifecycle } from '../contract/part';

export const lifecycleNames: Readonly<Record<Lifecycle['stage'], string | null>> = {
  new: 'New',
  production: 'In production',
  nrnd: 'Not for new designs',
  eol: 'End of life',
  obsolete: 'Obsolete',
  // Only the service's own text says what it is.
  other: null,
};

/** The stage as text: "In production"; undefined where the service gives none. */
export const lifecycleText = (lifecycle: Lifecycle | null): string | undefined =>
  lifecycle ? (lifecycleNames[lifecycle.stage] ?? lifecycle.text) : undefined;
