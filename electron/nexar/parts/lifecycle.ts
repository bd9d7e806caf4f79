import type { Lifecycle } from '../../shared/contract/part';

/** Nexar has no field for the lifecycle: it is a specification (docs/nexar-api.md, Lifecycle and specifications). */
export const lifecycleAttribute = 'lifecyclestatus';

const nexarNames: Readonly<Record<Exclude<Lifecycle['stage'], 'other'>, string>> = {
  new: 'New',
  production: 'Production',
  nrnd: 'NRND',
  eol: 'EOL',
  obsolete: 'Obsolete',
};

const isStage = (text: string): text is keyof typeof nexarNames => Object.hasOwn(nexarNames, text);

/** The stage that Nexar's `value` names; `text` is shown where it is none that the app knows. */
export function lifecycleFrom(value: string, text: string): Lifecycle {
  const stage = value.toLowerCase();
  return { stage: isStage(stage) ? stage : 'other', text };
}

/** Nexar's name of a stage; any other text is Nexar's own already. */
export const nexarLifecycle = (stage: string) => (isStage(stage) ? nexarNames[stage] : stage);
