import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { makeVolume, type VolumeContents } from './hfs-volume';

/** A compressed disk image (UDZO) with one HFS+ volume, as macOS makes and opens them. */
export function makeDiskImage(name: string, contents: VolumeContents): Buffer {
  return wrap(makeVolume(name, contents));
}

/** The volume as one compressed block, a list of blocks, and the trailer by which an image is known. */
function wrap(volume: Buffer): Buffer {
  const sectors = volume.length / 512;
  const packed = deflateSync(volume);
  const table = Buffer.alloc(204 + 80);
  table.write('mish', 0);
  table.writeUInt32BE(1, 4);
  table.writeBigUInt64BE(BigInt(sectors), 16);
  table.writeUInt32BE(sectors, 32);
  table.writeUInt32BE(2, 200);
  table.writeUInt32BE(0x80000005, 204);
  table.writeBigUInt64BE(BigInt(sectors), 220);
  table.writeBigUInt64BE(BigInt(packed.length), 236);
  table.writeUInt32BE(0xffffffff, 244);
  table.writeBigUInt64BE(BigInt(sectors), 252);
  table.writeBigUInt64BE(BigInt(packed.length), 260);
  const name = '<key>Name</key><string>disk image (Apple_HFS : 1)</string>';
  const data = `<key>Data</key><data>${table.toString('base64')}</data>`;
  const list = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>resource-fork</key><dict><key>blkx</key><array><dict><key>Attributes</key><string>0x0050</string>${data}<key>ID</key><string>1</string>${name}</dict></array></dict></dict></plist>`,
  );
  const trailer = Buffer.alloc(512);
  trailer.write('koly', 0);
  trailer.writeUInt32BE(4, 4);
  trailer.writeUInt32BE(512, 8);
  trailer.writeUInt32BE(1, 12);
  trailer.writeBigUInt64BE(BigInt(packed.length), 32);
  trailer.writeUInt32BE(1, 56);
  trailer.writeUInt32BE(1, 60);
  createHash('md5').update(volume).digest().copy(trailer, 64);
  trailer.writeBigUInt64BE(BigInt(packed.length), 216);
  trailer.writeBigUInt64BE(BigInt(list.length), 224);
  trailer.writeUInt32BE(1, 488);
  trailer.writeBigUInt64BE(BigInt(sectors), 492);
  return Buffer.concat([packed, list, trailer]);
}
