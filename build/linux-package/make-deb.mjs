import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageFiles } from './stage-files.mjs';

/**
 * Builds a deb with dpkg-deb. With SOURCE_DATE_EPOCH set, it contains no build time.
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {string} tempDir an empty folder
 */
export function makeDeb(request, tempDir) {
  const root = join(tempDir, 'root');
  stageFiles(request.files, root, 'deb');
  /** @param {string} script */
  const list = (script) => execFileSync('sh', ['-ec', script], { cwd: root, encoding: 'utf8' });
  const sizes = list("find . -type f -printf '%s\\n'").trim().split('\n').map(Number);
  // `dpkg --verify` finds changed files by this list, which protects against accidents, not attackers. It leaves out the
  // configuration files, which may be changed.
  const checksums = list('find * -path etc -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0r md5sum');
  const configuration = list("[ ! -d etc ] || find etc -type f -printf '/%p\\n' | LC_ALL=C sort");
  const control = join(root, 'DEBIAN');
  mkdirSync(control);
  const kibibytes = Math.ceil(sizes.reduce((sum, size) => sum + size) / 1024);
  writeFileSync(join(control, 'control'), describe(request, kibibytes));
  writeFileSync(join(control, 'md5sums'), checksums);
  if (configuration) writeFileSync(join(control, 'conffiles'), configuration);
  for (const [name, script] of Object.entries({
    postinst: request['after-install'],
    postrm: request['after-remove'],
  })) {
    copyFileSync(script, join(control, name));
    chmodSync(join(control, name), 0o755);
  }
  const compression =
    request['deb-compression'] === 'zstd' ? ['-Zzstd', '-z3'] : ['-Zxz', '-z6', '--threads-max=2'];
  execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', root, request.package], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {number} installedKiB
 */
function describe(request, installedKiB) {
  const [summary = '', ...long] = request.description.split('\n').map((line) => line.trim());
  const fields = {
    Package: request.name,
    Version: request.version,
    Section: request.category,
    Priority: request['deb-priority'],
    Architecture: request.architecture,
    'Installed-Size': String(installedKiB),
    Depends: request.depends.join(', '),
    Recommends: request['deb-recommends'].join(', '),
    Maintainer: request.maintainer,
    Homepage: request.url,
    Description: [summary, ...long.filter(Boolean).map((line) => ` ${line}`)].join('\n'),
  };
  const present = Object.entries(fields).filter(([, value]) => value);
  return present.map(([name, value]) => `${name}: ${value}\n`).join('');
}
