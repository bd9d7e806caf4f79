import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageFiles } from './stage-files.mjs';

/** rpm's names for the architectures that electron-builder names as dpkg does. */
const architectures = /** @type {Record<string, string>} */ ({ amd64: 'x86_64', arm64: 'aarch64' });

/**
 * Builds an rpm with rpmbuild. With SOURCE_DATE_EPOCH set, it contains no build time; it never contains the host's name.
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {string} tempDir an empty folder
 */
export function makeRpm(request, tempDir) {
  const root = join(tempDir, 'root');
  stageFiles(request.files, root, 'rpm');
  const spec = join(tempDir, 'package.spec');
  writeFileSync(spec, describe(request, root));
  const architecture = architectures[request.architecture] ?? request.architecture;
  const out = join(tempDir, 'rpm');
  mkdirSync(out);
  /** @type {Record<string, string>} */
  const macros = {
    _topdir: join(tempDir, 'top'),
    _rpmdir: out,
    _buildhost: 'localhost',
    _binary_payload: request['rpm-compression'] === 'zstd' ? 'w3.zstdio' : 'w6T2.xzdio',
    // No stripping, rewriting or linking: the files stay as they were packed and signed.
    __os_install_post: '%{nil}',
    debug_package: '%{nil}',
    _build_id_links: 'none',
    use_source_date_epoch_as_buildtime: '1',
    clamp_mtime_to_source_date_epoch: '1',
  };
  const defines = Object.entries(macros).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  execFileSync('rpmbuild', ['-bb', '--quiet', '--target', architecture, ...defines, spec], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folder = join(out, architecture);
  renameSync(join(folder, readdirSync(folder)[0] ?? ''), request.package);
}

/**
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {string} root
 */
function describe(request, root) {
  const head = [
    ['Name', request.name],
    ['Version', request.version],
    ['Release', '1'],
    ['Summary', request['rpm-summary']],
    ['License', request.license],
    ['Vendor', request.vendor],
    ['Packager', request.maintainer],
    ['URL', request.url],
    ['Group', request.category],
    ['AutoReqProv', 'no'],
    ...request.depends.map((name) => ['Requires', name]),
  ];
  return `${head.map(([name, value]) => `${name}: ${value}\n`).join('')}${request['rpm-tag'].map((tag) => `${tag}\n`).join('')}
%description
${request.description}

%install
mkdir -p %{buildroot}
cp -a '${root}/.' %{buildroot}/

%post
${readScript(request['after-install'])}
%postun
${readScript(request['after-remove'])}
%files
%defattr(-,root,root,-)
${listEntries(root, '').join('\n')}
`;
}

// In a spec file, % begins a macro.
/** @param {string} path */
function readScript(path) {
  return readFileSync(path, 'utf8').replaceAll('%', '%%');
}

/**
 * Lists what the package owns: its own folders and files, not the system's folders around them. An update keeps a source entry that
 * the administrator has changed, but replaces the repository's key.
 * @param {string} root
 * @param {string} path within the package
 * @returns {string[]}
 */
function listEntries(root, path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const entryPath = `${path}/${entry.name}`;
    const isOwn = ['/opt', '/usr/share/doc'].includes(path);
    if (entry.isDirectory() && !isOwn) return listEntries(root, entryPath);
    return [path === '/etc/yum.repos.d' ? `%config(noreplace) "${entryPath}"` : `"${entryPath}"`];
  });
}
