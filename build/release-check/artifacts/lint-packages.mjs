import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedFindings } from './accepted-findings.mjs';

/**
 * What a distribution's own tool reports about a package.
 * @typedef {object} LintFinding
 * @property {'lintian' | 'rpmlint'} tool
 * @property {string} artifact
 * @property {string} text the tag and its details, such as a path
 */

const tools = [
  {
    tool: /** @type {const} */ ('lintian'),
    kind: /\.deb$/,
    // Neither the package nor the machine's configuration may override a finding.
    args: ['--allow-root', '--no-cfg', '--no-override', '--profile=debian', '--tag-display-limit=0'],
    finding: /^[EW]: \S+: (.*)$/,
    end: /$/,
  },
  {
    tool: /** @type {const} */ ('rpmlint'),
    kind: /\.rpm$/,
    args: [],
    finding: /^\S+: [EW]: (.*)$/,
    end: /^ ?1 packages and 0 specfiles checked; .*\s$/m,
  },
];

/**
 * Runs `lintian` on every deb in a folder and `rpmlint` on every rpm.
 * @param {string} folder
 * @returns {Promise<LintFinding[]>} errors and warnings, also about a package that could not be read
 */
export async function lintPackages(folder) {
  const jobs = tools.flatMap((tool) =>
    readdirSync(folder)
      .filter((name) => tool.kind.test(name))
      .map((artifact) => lint(tool, folder, artifact)),
  );
  return (await Promise.all(jobs)).flat();
}

/**
 * @param {typeof tools[number]} tool
 * @param {string} folder
 * @param {string} artifact
 * @returns {Promise<LintFinding[]>}
 */
function lint({ tool, args, finding, end }, folder, artifact) {
  const options = { env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }, maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(tool, [...args, join(folder, artifact)], options, (error, stdout, stderr) => {
      // A non-zero status alone means that there are findings.
      const problem = error && typeof error.code !== 'number' ? error.message : stderr;
      const texts = stdout.split('\n').flatMap((line) => line.match(finding)?.[1]?.trim() ?? []);
      if (problem || !end.test(stdout)) texts.push(`unreadable: ${problem.trim()}`);
      resolve(texts.map((text) => ({ tool, artifact, text })));
    });
  });
}

/**
 * @param {string} folder of a release
 * @param {boolean} testBuild
 * @returns {Promise<string[]>} findings
 */
export async function checkLintFindings(folder, testBuild) {
  const accepted = acceptedFindings
    .filter(({ of }) => testBuild || of !== 'test build')
    .flatMap(({ findings }) => findings);
  return (await lintPackages(folder))
    .filter(({ text }) => !accepted.some((pattern) => pattern.test(text)))
    .map(({ tool, artifact, text }) => `${artifact}: ${tool}: ${text}`);
}
