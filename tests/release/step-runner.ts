import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { readWorkflow } from './read-workflow';

const { jobs } = readWorkflow('release.yml');

/**
 * A fake `gh` that logs its calls. The folder DRAFT is the release that it downloads, a new release gets the ID 7, and its assets go to
 * UPLOADED. The responses of GitHub's API are files in ANSWERS, named after the path with `_` for `/`; a missing file means "not found".
 */
const fakeGh = `echo "$*" >> "$GH_CALLS"
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

/** A folder in which unmodified steps of the release workflow run on small files. */
export interface Workspace {
  folder: string;
  /** Folder with the assets that a step has uploaded. */
  uploaded: string;
  /** Writes a file into the folder. */
  write(path: string, content: string): void;
  /** Adds a program that is found before the system's own. */
  fake(name: string, script: string): void;
  /** Sets the response of GitHub's API for a path within the repository; a string names a file to send. */
  answer(path: string, content: unknown): void;
  /**
   * Runs one step as GitHub's runner does: its script in a file, passed to `bash -e`.
   * @returns also the calls of `gh`, one per line, and the outputs that the step has set
   */
  run(
    job: string,
    step: string,
    env?: NodeJS.ProcessEnv,
  ): Promise<{ status: number | null; calls: string[]; outputs: Record<string, string> }>;
  /** Runs one step in the same way and returns whether it succeeds. */
  passes(job: string, step: string, env?: NodeJS.ProcessEnv): Promise<boolean>;
}

/** @param tempDir a folder that is removed after the tests */
export function openWorkspace(tempDir: string): Workspace {
  const folder = mkdtempSync(join(tempDir, 'w-'));
  const outside = mkdtempSync(join(tempDir, 'outside-'));
  const at = (name: string) => join(outside, name);
  for (const name of ['commands', 'answers', 'uploaded']) mkdirSync(at(name));
  const read = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
  const workspace: Workspace = {
    folder,
    uploaded: at('uploaded'),
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    fake(name, script) {
      writeFileSync(join(at('commands'), name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
    },
    answer(path, content) {
      const file = join(at('answers'), `repos/somebody/parts-lookup/${path}`.replaceAll('/', '_'));
      if (typeof content === 'string') cpSync(content, file);
      else writeFileSync(file, JSON.stringify(content));
    },
    async run(job, name, env = {}) {
      const script = jobs[job]?.steps.find((step) => step.name === name)?.run;
      if (!script) throw new Error(`The job ${job} has no step "${name}" with a script`);
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
  workspace.fake('gh', fakeGh);
  return workspace;
}

/** Parses the file of outputs as GitHub's runner does: `name=value`, or a name with the delimiter of its lines. */
function readOutputs(text: string): Record<string, string> {
  const lines = text.matchAll(/^(\w+)(?:=(.*)|<<(\w+)\n([\s\S]*?)\n\3)$/gm);
  return Object.fromEntries([...lines].map(([, name, value, , long]) => [name, value ?? long]));
}
