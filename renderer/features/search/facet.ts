export interface FacetValue {
  /** What the filter compares; `name` is shown. */
  readonly value: string;
  readonly name: string;
  /** How many of the loaded rows have it. */
  readonly loaded: number;
  /** How many of all hits have it, by the service's count; null without one. */
  readonly all: number | null;
}

/** A property by which the results can be filtered. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** The smallest and the largest loaded value as the service writes them; null unless all are numbers of one unit. */
  readonly range: { readonly min: string; readonly max: string } | null;
  readonly values: readonly FacetValue[];
}
