import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { readWorkflow } from './read-workflow';

const { jobs } = readWorkflow('release.yml');

/**
 * A `gh` that notes what is asked of it. The release that it holds is the folder DRAFT, a new one gets the number 7, and its assets
 * lie in UPLOADED; what GitHub's API answers are files in ANSWERS, named after their address with `_` for `/`; one that is not there it has not found.
 */
const standInGh = `echo "$*" >> "$GH_CALLS"
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
esac`;

/** A folder in which steps of the release workflow are run, as they stand there, over small files. */
export interface Workspace {
  folder: string;
  /** The assets that a step has uploaded lie here. */
  uploaded: string;
  /** Lays a file down in the folder. */
  lay(path: string, content: string): void;
  /** Lays a program down that is found before the system's own. */
  standIn(name: string, script: string): void;
  /** Lays down what GitHub's API answers at an address within the repository; a string names the file that it sends. */
  answer(address: string, content: unknown): void;
  /**
   * Runs one step as the runner does: its text in a file, given to `bash -e`.
   * @returns also what was asked of `gh`, a line a call, and the outputs that the step set
   */
  run(
    job: string,
    step: string,
    env?: NodeJS.ProcessEnv,
  ): Promise<{ status: number | null; calls: string[]; outputs: Record<string, string> }>;
  /** Runs one step likewise, and says whether it succeeds. */
  passes(job: string, step: string, env?: NodeJS.ProcessEnv): Promise<boolean>;
}

/** @param tempDir a folder that is removed when the tests are through */
export function openWorkspace(tempDir: string): Workspace {
  const folder = mkdtempSync(join(tempDir, 'w-'));
  const aside = mkdtempSync(join(tempDir, 'aside-'));
  const at = (name: string) => join(aside, name);
  for (const name of ['commands', 'answers', 'uploaded']) mkdirSync(at(name));
  const read = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
  const workspace: Workspace = {
    folder,
    uploaded: at('uploaded'),
    lay(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    standIn(name, script) {
      writeFileSync(join(at('commands'), name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
    },
    answer(address, content) {
      const file = join(at('answers'), `repos/somebody/parts-lookup/${address}`.replaceAll('/', '_'));
      if (typeof content === 'string') cpSync(content, file);
      else writeFileSync(file, JSON.stringify(content));
    },
    async run(job, name, env = {}) {
      const script = jobs[job]?.steps.find((step) => step.name === name)?.run;
      if (!script) throw new Error(`The job ${job} has no step "${name}" that runs something`);
      writeFileSync(at('step.sh'), script);
      const step = spawn('bash', ['--noprofile', '--norc', '-e', at('step.sh')], {
        cwd: folder,
        stdio: 'ignore',
        env: {
          PATH: at('commands') + delimiter + process.env.PATH,
          HOME: process.env.HOME,
          GH_CALLS: at('calls'),
          ANSWERS: at('answers'),
          UPLOADED: at('uploaded'),
          GH_REPO: 'somebody/parts-lookup',
          GITHUB_SHA: 'c0ffee',
          GITHUB_REF: 'refs/tags/v1.2.3',
          GITHUB_OUTPUT: at('output'),
          TAG: 'v1.2.3',
          ...env,
        },
      });
      const [status] = await once(step, 'close');
      return { status, calls: read('calls').trim().split('\n'), outputs: readOutputs(read('output')) };
    },
    passes: async (...step) => (await workspace.run(...step)).status === 0,
  };
  workspace.standIn('gh', standInGh);
  return workspace;
}

/** Reads the file of outputs as the runner does: `name=value`, or a name with the word that ends its lines. */
function readOutputs(text: string): Record<string, string> {
  const lines = text.matchAll(/^(\w+)(?:=(.*)|<<(\w+)\n([\s\S]*?)\n\3)$/gm);
  return Object.fromEntries([...lines].map(([, name, value, , long]) => [name, value ?? long]));
}
