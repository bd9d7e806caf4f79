import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageName } from '../small-package';
import { type ReleaseFault, replace } from './release-fault';

/** Changes what an rpm lays down, by paths that come besides, and leaves its head as it is. */
function changePayload(change: (root: string) => string[]): ReleaseFault['spoil'] {
  return (folder, version) => {
    const rpm = join(folder, packageName('rpm', version));
    const place = mkdtempSync(join(tmpdir(), 'parts-payload-'));
    try {
      const read = (action: string) =>
        execFileSync('sh', ['-ec', `rpm2cpio "$1" | cpio --quiet ${action}`, 'sh', rpm], {
          cwd: place,
          encoding: 'utf8',
        });
      read('-idm');
      const paths = read('-it').split('\n').filter(Boolean);
      const input = [...paths, ...change(place)].join('\n');
      const cpio = execFileSync('cpio', ['-o', '-H', 'newc', '--quiet'], {
        cwd: place,
        input,
        maxBuffer: 1e8,
      });
      const payload = execFileSync('zstd', ['-c', '-q'], { input: cpio, maxBuffer: 1e8 });
      replace(rpm, (bytes) => Buffer.concat([bytes.subarray(0, payloadStart(bytes)), payload]));
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  };
}

/** Before the payload come 96 bytes, the signatures' head, filled up to eight bytes, and the package's own. */
function payloadStart(rpm: Buffer): number {
  const endOfHead = (at: number) => at + 16 + rpm.readUInt32BE(at + 8) * 16 + rpm.readUInt32BE(at + 12);
  return endOfHead(Math.ceil(endOfHead(96) / 8) * 8);
}

const desktopEntry = '/usr/share/applications/parts-lookup.desktop';

/** In what the rpm lays down, against what its head says of it. */
export const rpmPayloadFaults: ReleaseFault[] = [
  {
    name: 'an rpm with another file than its head states',
    spoil: changePayload((root) => {
      writeFileSync(join(root, desktopEntry), 'another');
      return [];
    }),
    finding: /x86_64\.rpm: its payload has another file usr\/\S+\.desktop than its head states, or none$/m,
  },
  {
    name: 'an rpm with a file that its head does not list',
    spoil: changePayload((root) => {
      mkdirSync(join(root, 'etc'));
      writeFileSync(join(root, 'etc/more'), 'more');
      return ['./etc/more'];
    }),
    finding: /x86_64\.rpm: its payload holds etc\/more, which its head does not list$/m,
  },
  {
    name: 'an rpm with a file twice',
    spoil: changePayload(() => [`.${desktopEntry}`]),
    finding: /x86_64\.rpm cannot be opened: its payload holds a path twice$/m,
  },
];
