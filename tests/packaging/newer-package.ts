import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';
import { makeRpm } from '../../build/linux-package/make-rpm.mjs';

const archive = 'opt/Parts Lookup/resources/app.asar';

/** Builds the same deb with another version, in its control file and in the app. */
export async function makeNewerPackage(deb: string, version: string, target: string): Promise<void> {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-newer-'));
  try {
    const [root, app] = [join(tempDir, 'root'), join(tempDir, 'app')];
    execFileSync('dpkg-deb', ['-R', deb, root]);
    extractAll(join(root, archive), app);
    edit(join(app, 'package.json'), (text) => JSON.stringify({ ...JSON.parse(text), version }));
    await createPackageWithOptions(app, join(root, archive), { unpack: '**/*.node' });
    const sum = createHash('md5')
      .update(readFileSync(join(root, archive)))
      .digest('hex');
    edit(join(root, 'DEBIAN', 'control'), (text) => text.replace(/^Version: .*$/m, `Version: ${version}`));
    edit(join(root, 'DEBIAN', 'md5sums'), (text) =>
      text.replace(/^\w+ {2}(opt\/Parts Lookup\/resources\/app\.asar)$/m, `${sum}  $1`),
    );
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z1', '--build', root, target], {
      stdio: 'ignore',
    });
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

/** Builds the same rpm with another version; the app inside keeps the old one. */
export function makeNewerRpm(rpm: string, version: string, target: string): void {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-newer-'));
  try {
    const root = join(tempDir, 'files');
    execFileSync('sh', ['-ec', 'mkdir "$0"; cd "$0"; rpm2cpio "$1" | cpio -id --quiet', root, rpm]);
    const query = (format: string) =>
      execFileSync('rpm', ['-qp', '--nosignature', '--qf', format, rpm], { encoding: 'utf8' });
    const script = (name: string) => {
      writeFileSync(join(tempDir, name), query(`%{${name}}`));
      return join(tempDir, name);
    };
    const request = {
      ...readFpmArguments([`${root}/=/`]),
      ...{ package: target, name: 'parts-lookup', version, architecture: 'amd64' },
      ...{
        'rpm-summary': query('%{SUMMARY}'),
        description: query('%{DESCRIPTION}'),
        category: query('%{GROUP}'),
      },
      ...{ license: query('%{LICENSE}'), vendor: 'A', maintainer: 'A', url: query('%{URL}') },
      ...{ 'rpm-compression': 'zstd', 'after-install': script('POSTIN'), 'after-remove': script('POSTUN') },
      depends: requirementsOf(rpm),
    };
    makeRpm(request, tempDir);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

/** Lists an rpm's requirements, without those that rpm itself provides. */
export function requirementsOf(rpm: string): string[] {
  const listed = execFileSync('rpm', ['-qp', '--nosignature', '--requires', rpm], { encoding: 'utf8' });
  return listed.split('\n').filter((line) => line && !line.startsWith('rpmlib('));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
