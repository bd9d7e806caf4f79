import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownContents, readContents } from '../../packing/contents-list.mjs';
import { standInNative } from '../../stand-in/stand-in-packages.mjs';
import { nativesOf } from '../app/check-archive.mjs';

/** Everything that an app may contain: Electron's files, the archive and the project's own files. */
const inApp = [
  /^(parts-lookup|Parts Lookup\.exe|chrome-sandbox|chrome_crashpad_handler|version)$/,
  /^(locales\/[\w-]+|resources|chrome_[12]00_percent)\.pak$/,
  /^(icudtl\.dat|(snapshot_blob|v8_context_snapshot)\.bin|vk_swiftshader_icd\.json)$/,
  /^(lib(EGL|GLESv2|ffmpeg|vk_swiftshader)\.so|libvulkan\.so\.1)$/,
  /^(d3dcompiler_47|dxcompiler|dxil|ffmpeg|libEGL|libGLESv2|vk_swiftshader|vulkan-1)\.dll$/,
  // The other files in a macOS bundle are signed with it.
  /^Parts Lookup\.app\/Contents\/(Info\.plist|PkgInfo|CodeResources|(Frameworks|MacOS|_CodeSignature)\/.*(?<!\.(map|pem|key)))$/,
  /^Parts Lookup\.app\/Contents\/Resources\/(\w+\.icns|[\w-]+\.lproj\/[\w.]+|LICENSES?\.\w+\.\w+)$/,
  /^(.*\/)?(LICENSE(\.electron)?\.txt|LICENSES\.chromium\.html|THIRD_PARTY_NOTICES\.txt)$/,
  /^(.*\/)?resources\/(app\.asar|apparmor-profile|icon\.png|package-type)$/i,
];

/** What electron-builder adds beside the app, by kind of artifact. */
const besideApp = [
  {
    kind: /\.AppImage$/,
    paths: [
      /^(AppRun|\.DirIcon|parts-lookup\.(desktop|png))$/,
      /^usr\/lib\/lib(Xss|Xtst|appindicator|gconf-2|indicator|notify)\.so\.\d$/,
      /^usr\/share\/icons\/hicolor\/\d+x\d+\/apps\/parts-lookup\.png$/,
    ],
  },
  {
    kind: /-setup\.exe$/,
    paths: [
      /^\$PLUGINSDIR\/(System|StdUtils|SpiderBanner|nsExec|nsis7z|WinShell)\.dll$/,
      /^\$R0\/Uninstall Parts Lookup\.exe$/,
    ],
  },
];

/**
 * Checks that an artifact contains exactly the files in the release's list for its system, plus the type file of a package or what
 * electron-builder adds to an AppImage or installer. The list was built together with the artifacts, so it may contain only known
 * names.
 * @param {import('./open-artifacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} version
 * @returns {string[]} findings
 */
export function checkContents({ artifact, system, contents: found }, folder, version) {
  const list = `parts-lookup-${version}-${system}.contents`;
  if (!existsSync(join(folder, list))) return [`${list} is missing`];
  const shared = readContents(readFileSync(join(folder, list), 'utf8'));
  const expected = new Map([...shared, ...ownContents(artifact)]);
  // Whether the stand-in's binary may be in it depends on the kind of build, which check-archive.mjs knows.
  const natives = [...nativesOf(system), standInNative].map((path) => `esources/app.asar.unpacked/${path}`);
  const allowed = besideApp.find(({ kind }) => kind.test(artifact))?.paths ?? [];
  return [
    ...[...found.keys()]
      .filter((path) => !expected.has(path) && !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `${artifact}: ${path} was added`),
    ...[...expected.keys()]
      .filter((path) => !inApp.some((one) => one.test(path)) && !natives.some((one) => path.endsWith(one)))
      .map((path) => `${artifact}: ${path} does not belong in the app`),
    ...[...expected.keys()]
      .filter((path) => !found.has(path))
      .map((path) => `${artifact}: ${path} is missing`),
    ...[...expected]
      .filter(([path, hash]) => found.has(path) && found.get(path) !== hash)
      .map(([path]) => `${artifact}: ${path} was changed`),
  ];
}
