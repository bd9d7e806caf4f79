import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedFindings } from './accepted-findings.mjs';

/**
 * What a distribution's own tool finds wrong with a package.
 * @typedef {object} LintFinding
 * @property {'lintian' | 'rpmlint'} tool
 * @property {string} artifact
 * @property {string} text its tag and what it says besides, such as a path
 */

const tools = [
  {
    tool: /** @type {const} */ ('lintian'),
    kind: /\.deb$/,
    // What the package itself or the machine's configuration overrides counts as any other finding.
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
 * Has Debian's `lintian` read every deb of a folder, and the rpm world's `rpmlint` every rpm.
 * @param {string} folder
 * @returns {Promise<LintFinding[]>} their errors and warnings, and whether they came to an end
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
    execFile(tool, [...args, join(folder, artifact)], options, (error, output, said) => {
      // A status says no more than that something was found, or what it said.
      const problem = error && typeof error.code !== 'number' ? error.message : said;
      const texts = output.split('\n').flatMap((line) => line.match(finding)?.[1]?.trim() ?? []);
      if (problem || !end.test(output)) texts.push(`that it cannot be read to its end: ${problem.trim()}`);
      resolve(texts.map((text) => ({ tool, artifact, text })));
    });
  });
}

/**
 * @param {string} folder of a release
 * @param {boolean} testBuild
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkLintFindings(folder, testBuild) {
  const accepted = acceptedFindings
    .filter(({ of }) => testBuild || of !== 'test build')
    .flatMap(({ findings }) => findings);
  return (await lintPackages(folder))
    .filter(({ text }) => !accepted.some((pattern) => pattern.test(text)))
    .map(({ tool, artifact, text }) => `${artifact}: ${tool} finds ${text}`);
}
