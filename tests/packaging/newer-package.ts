import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';

const archive = 'opt/Parts Lookup/resources/app.asar';

/** The same package as of another version: its head says so, and the app within. */
export async function makeNewerPackage(deb: string, version: string, target: string): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'parts-newer-'));
  try {
    const [root, app] = [join(workshop, 'root'), join(workshop, 'app')];
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
    rmSync(workshop, { recursive: true, force: true });
  }
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
