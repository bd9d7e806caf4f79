import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readWorkflow } from './read-workflow';

const { jobs } = readWorkflow('release.yml');

/**
 * A `gh` that notes what is asked of it. The release that it holds is the folder DRAFT, a new one gets the number 7, and its assets
 * lie in UPLOADED; what GitHub's API answers are files in ANSWERS, named after their address with `_` for `/`; one that is not there it has not found.
 */
const standInGh = `#!/bin/bash
echo "$*" >> "$GH_CALLS"
case "$1 $2" in
  'release download') mkdir -p "$5" && cp "$DRAFT"/* "$5" ;;
  'attestation verify') [ "$3" != "\${UNATTESTED:-}" ] ;;
  'api --method')
    case "$3 $4" in
      *' https://uploads.github.com/'*) [ "$7" = --input ] && cp "$8" "$UPLOADED/\${4##*=}" ;;
      POST*) echo 7 ;;
    esac ;;
  api*)
    address=\${2%%\\?*}
    answer="$ANSWERS/\${address//\\//_}"
    [ -f "$answer" ] || { echo '{"message":"Not Found"}'; exit 1; }
    if [ "$3" = --jq ]; then jq -r "$4" "$answer"; else cat "$answer"; fi ;;
  *) exit 9 ;;
esac
`;

/** A folder in which steps of the release workflow are run, as they stand there, over small files. */
export interface Workspace {
  folder: string;
  /** What is found here before the system's own commands. */
  commands: string;
  /** The assets that a step has uploaded lie here. */
  uploaded: string;
  /** Lays down what GitHub's API answers at an address within the repository. */
  answer(address: string, content: unknown): void;
  /** Runs one step as the runner does: its text in a file, given to `bash -e`. */
  run(job: string, step: string, env?: NodeJS.ProcessEnv): Promise<StepResult>;
}

export interface StepResult {
  status: number | null;
  /** What was asked of `gh`, a line a call. */
  calls: string[];
  /** The outputs that the step set, by name. */
  outputs: Record<string, string>;
}

/** @param place a folder that is removed when the tests are through */
export function openWorkspace(place: string): Workspace {
  const folder = mkdtempSync(join(place, 'w-'));
  const aside = mkdtempSync(join(place, 'aside-'));
  const commands = join(aside, 'commands');
  const answers = join(aside, 'answers');
  const uploaded = join(aside, 'uploaded');
  for (const one of [commands, answers, uploaded]) mkdirSync(one);
  writeFileSync(join(commands, 'gh'), standInGh);
  chmodSync(join(commands, 'gh'), 0o755);
  return {
    folder,
    commands,
    uploaded,
    answer(address, content) {
      const file = join(answers, `repos/somebody/parts-lookup/${address}`.replaceAll('/', '_'));
      if (typeof content === 'string') cpSync(content, file);
      else writeFileSync(file, JSON.stringify(content));
    },
    async run(job, name, env = {}) {
      const script = jobs[job]?.steps.find((step) => step.name === name)?.run;
      if (!script) throw new Error(`The job ${job} has no step "${name}" that runs something`);
      writeFileSync(join(aside, 'step.sh'), script);
      const calls = join(aside, 'calls');
      const output = join(aside, 'output');
      const step = spawn('bash', ['--noprofile', '--norc', '-e', join(aside, 'step.sh')], {
        cwd: folder,
        stdio: 'ignore',
        env: {
          PATH: commands + delimiter + process.env.PATH,
          HOME: process.env.HOME,
          GH_CALLS: calls,
          ANSWERS: answers,
          UPLOADED: uploaded,
          GH_REPO: 'somebody/parts-lookup',
          GITHUB_SHA: 'c0ffee',
          GITHUB_REF: 'refs/tags/v1.2.3',
          GITHUB_OUTPUT: output,
          TAG: 'v1.2.3',
          ...env,
        },
      });
      const [status] = await once(step, 'close');
      return {
        status,
        calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
        outputs: existsSync(output) ? readOutputs(readFileSync(output, 'utf8')) : {},
      };
    },
  };
}

/** Reads the file of outputs as the runner does: `name=value`, or a name with the word that ends its lines. */
function readOutputs(text: string): Record<string, string> {
  const lines = text.matchAll(/^(\w+)(?:=(.*)|<<(\w+)\n([\s\S]*?)\n\3)$/gm);
  return Object.fromEntries([...lines].map(([, name, value, , long]) => [name, value ?? long]));
}
