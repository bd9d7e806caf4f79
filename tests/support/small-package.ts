import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawIcon } from '../../build/icon/draw-icon.mjs';
import { linuxSizes } from '../../build/icon/icon-files.mjs';
import { type PackageRequest, readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';
import { makeDeb } from '../../build/linux-package/make-deb.mjs';
import { makeRpm } from '../../build/linux-package/make-rpm.mjs';
import { readBuilderConfig } from '../../build/packing/read-project.mjs';

type Kind = 'deb' | 'rpm';
const architectures = { deb: 'amd64', rpm: 'x86_64' };

/** A desktop entry from electron-builder. */
const desktopEntry = `[Desktop Entry]
Name=Parts Lookup
Exec="/opt/Parts Lookup/parts-lookup" %U
Terminal=false
Type=Application
Icon=parts-lookup
StartupWMClass=parts-lookup
GenericName=Electronic parts search
Keywords=electronics;component;MPN;datasheet;price;stock;Octopart;Nexar;
StartupNotify=true
Comment=Manufacturers, offers, stock and prices of electronic parts, through Nexar
MimeType=x-scheme-handler/parts-lookup;
Categories=Science;Engineering;Electronics;
`;

export const packageName = (kind: Kind, version: string) =>
  `parts-lookup-${version}-linux-${architectures[kind]}.${kind}`;

/**
 * Builds a deb or rpm from the unpacked app in a release's folder, as `npm run package` does, and puts it there.
 * @param project folder of the checkout
 * @param change modifies the request
 */
export async function makeSmallPackage(
  kind: Kind,
  folder: string,
  version: string,
  project: string,
  change: (request: PackageRequest, tempDir: string) => PackageRequest = (request) => request,
): Promise<void> {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-small-'));
  try {
    const target = join(folder, packageName(kind, version));
    rmSync(target, { force: true });
    const request = change(await validRequest({ kind, folder, version, project, tempDir }), tempDir);
    const buildDir = join(tempDir, 'buildDir');
    mkdirSync(buildDir);
    const make = kind === 'deb' ? makeDeb : makeRpm;
    make({ ...request, package: target }, buildDir);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

interface RequestOptions {
  kind: Kind;
  folder: string;
  version: string;
  project: string;
  tempDir: string;
}

async function validRequest(options: RequestOptions): Promise<PackageRequest> {
  const { kind, folder, version, project, tempDir } = options;
  const { linux, deb, rpm } = readBuilderConfig(project);
  const own = kind === 'deb' ? deb : rpm;
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(tempDir, name), content);
    return join(tempDir, name);
  };
  const icons = [];
  for (const size of linuxSizes) {
    const to = `/usr/share/icons/hicolor/${size}x${size}/apps/parts-lookup.png`;
    icons.push({ from: write(`${size}.png`, await drawIcon(size, 'other')), to });
  }
  const given = readFpmArguments(own?.fpm ?? []);
  return {
    ...given,
    name: 'parts-lookup',
    version: version.replaceAll('-', '~'),
    architecture: 'amd64',
    description: kind === 'deb' ? `${linux?.synopsis}\n ${linux?.description}` : String(linux?.description),
    'rpm-summary': String(linux?.synopsis),
    maintainer: String(linux?.maintainer),
    vendor: String(linux?.vendor),
    url: manifest.homepage,
    license: 'MIT',
    category: String(own?.packageCategory),
    'deb-priority': 'optional',
    'after-install': join(project, String(own?.afterInstall)),
    'after-remove': join(project, String(own?.afterRemove)),
    depends: [own?.depends ?? []].flat(),
    'deb-recommends': [deb?.recommends ?? []].flat(),
    files: [
      ...given.files.map(({ from, to }) => ({ from: join(project, from), to })),
      { from: `${join(folder, 'linux-unpacked')}/`, to: '/opt/Parts Lookup' },
      ...icons,
      {
        from: write('parts-lookup.desktop', desktopEntry),
        to: '/usr/share/applications/parts-lookup.desktop',
      },
    ],
  };
}
