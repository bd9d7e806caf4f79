import { commandOf } from '../../linux-package/desktop-command.mjs';

/**
 * The desktop entry as electron-builder writes it of electron-builder.yml, with our command: it starts the app and nothing else.
 * @param {import('./expected-package.mjs').Project} project
 */
export function writeDesktopEntry({ config, manifest }) {
  const { linux, productName, protocols } = config;
  const schemes = [protocols].flat().flatMap((protocol) => protocol?.schemes ?? []);
  const fields = {
    Name: productName,
    Exec: commandOf(String(linux?.executableName)),
    Terminal: 'false',
    Type: 'Application',
    Icon: linux?.executableName,
    StartupWMClass: manifest.desktopName.replace(/\.desktop$/, ''),
    ...linux?.desktop?.entry,
    Comment: linux?.description,
    MimeType: schemes.map((scheme) => `x-scheme-handler/${scheme};`).join(''),
    Categories: `${linux?.category};`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}\n`);
  return Buffer.from(`[Desktop Entry]\n${lines.join('')}`);
}
