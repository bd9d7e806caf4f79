import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { projectFolder } from '../support/small-release';

export interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
export interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  needs?: string | string[];
  outputs?: Record<string, string>;
  env?: unknown;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  env?: unknown;
  jobs: Record<string, Job>;
}

const folder = join(projectFolder, '.github', 'workflows');

export const workflowNames = readdirSync(folder);

export const textOfWorkflow = (name: string) => readFileSync(join(folder, name), 'utf8');

export const readWorkflow = (name: string) => load(textOfWorkflow(name)) as Workflow;
