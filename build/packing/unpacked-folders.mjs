/** The folders in which electron-builder leaves the app as it goes into the packages, and the systems they are for. */
export const unpackedFolders = [
  { name: 'linux-unpacked', system: 'linux-x64' },
  { name: 'linux-arm64-unpacked', system: 'linux-arm64' },
  { name: 'win-unpacked', system: 'win-x64' },
  { name: 'win-arm64-unpacked', system: 'win-arm64' },
  { name: 'mac-universal', system: 'mac-universal' },
];
