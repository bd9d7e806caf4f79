export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The options of a select. */
export function options(choices: readonly Choice[]) {
  return choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
