import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signFeed, writeFeed } from '../../build/packing/write-feed.mjs';
import { makeReleaseKey, publicKeyOf, signText } from '../../build/signing/ed25519.mjs';
import { makeRootInstaller, type RootInstaller } from '../support/root-installer';

// The script that polkit lets root run, given what a hostile program of the user's may give it. Here it installs nothing: the
// package managers are stand-ins that note what they get; openssl, dpkg's and rpm's comparison of versions are the system's.

const makersKey = makeReleaseKey();
const deb = 'parts-lookup-1.1.0-linux-amd64.deb';
const rpm = 'parts-lookup-1.1.0-linux-x86_64.rpm';

let folder = '';
let installer: RootInstaller;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-update-'));
  installer = makeRootInstaller(folder, [makeReleaseKey(), makersKey].map(publicKeyOf));
  installer.packageManager('apt-get');
  installer.packageManager('dnf');
  installedIs('1.0.0');
  publish('1.1.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

function installedIs(version: string): void {
  installer.command('dpkg-query', `printf '${version}'`);
  const real = spawnSync('sh', ['-c', 'command -v rpm'], { encoding: 'utf8' }).stdout.trim();
  // What rpm itself would install is noted under another name.
  installer.packageManager('rpm-noted');
  const asked = `-q) printf '${version}' ;; --eval) exec '${real}' "$@" ;;`;
  installer.command('rpm', `case $1 in ${asked} *) exec rpm-noted "$@" ;; esac`);
}

/** A feed of a deb and an rpm, signed by `key`. */
function publish(version: string, key = makersKey): void {
  for (const name of [deb, rpm]) writeFileSync(at(name), `the package ${name}`);
  const artefacts = [deb, rpm].map(at);
  const announcement = { releaseNotes: `"url": "${deb}",\n"size": 1`, stagingPercentage: 50 };
  writeFeed(at('feed'), { version, artefacts, releaseDate: '2026-02-03T09:00:00.000Z', ...announcement });
  signFeed(at('feed'), key);
}

function install(name = deb, path = installer.path, env: NodeJS.ProcessEnv = {}) {
  const words = [name, 'feed', 'feed.sig'].map(at);
  return spawnSync(installer.file, words, {
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: path },
  });
}

function expectRefusal(status: number, reason: RegExp, name?: string): void {
  const refused = install(name);
  expect(refused.stderr).toMatch(reason);
  expect(refused.status).toBe(status);
  expect(installer.calls()).toEqual([]);
  expect(installer.leftovers()).toEqual([]);
}

describe.runIf(process.platform === 'linux')('root installs', () => {
  it.each([
    [deb, /^apt-get -qy --no-remove .* install \/var\/tmp\/\S+\/parts-lookup-1\.1\.0-linux-amd64\.deb$/],
    [
      rpm,
      /^dnf install -y --setopt=localpkg_gpgcheck=0 \/var\/tmp\/\S+\/parts-lookup-1\.1\.0-linux-x86_64\.rpm$/,
    ],
  ])('%s: a copy of what the makers signed, with the system’s own tool', (name, line) => {
    expect(install(name)).toMatchObject({ status: 0, stderr: '' });
    expect(installer.calls()).toEqual([expect.stringMatching(line)]);
    expect(`${installer.installed()}`).toBe(`the package ${name}`);
    expect(installer.leftovers()).toEqual([]);
  });

  it('an rpm with rpm itself where there is no dnf, whatever else installs packages there', () => {
    rmSync(at('commands/dnf'));
    for (const other of ['zypper', 'yum', 'microdnf']) installer.packageManager(other);
    expect(install(rpm, pathWithoutDnf())).toMatchObject({ status: 0, stderr: '' });
    expect(installer.calls()).toEqual([
      expect.stringMatching(
        /^rpm-noted --upgrade --nosignature \/var\/tmp\/\S+\/parts-lookup-1\.1\.0-linux-x86_64\.rpm$/,
      ),
    ]);
    expect(`${installer.installed()}`).toBe(`the package ${rpm}`);
    expect(installer.leftovers()).toEqual([]);
  });

  it('a first version over one that led to it', () => {
    installedIs('1.1.0~rc.2');
    expect(install().status).toBe(0);
    expect(install(rpm).status).toBe(0);
  });

  it('to the end, though the app that asked is gone', async () => {
    installer.command(
      'apt-get',
      `read -r line && echo "$line" > '${at('heard')}'\n${'echo words >&2; echo words\n'.repeat(3)}`,
    );
    const words = [deb, 'feed', 'feed.sig'].map(at);
    const env = { ...process.env, PATH: installer.path };
    const child = spawn(installer.file, words, { env, stdio: 'pipe' });
    child.stdin.on('error', () => undefined).end('yes\n');
    child.stdout.destroy();
    child.stderr.destroy();
    const [code, signal] = await once(child, 'exit');
    // What it says at the very end finds nobody; the package manager did not notice.
    expect([code, signal]).toEqual([0, null]);
    expect(existsSync(at('heard'))).toBe(false);
    expect(installer.leftovers()).toEqual([]);
  });

  it('and ends as the package manager does', () => {
    installer.command('apt-get', 'echo broken >&2; exit 100');
    expect(install()).toMatchObject({ status: 100, stderr: 'broken\n' });
    expect(installer.leftovers()).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux')('root refuses', () => {
  it('to wait for ever for another one that holds the lock, as any user of the computer can', async () => {
    const real = spawnSync('sh', ['-c', 'command -v flock'], { encoding: 'utf8' }).stdout.trim();
    const holder = spawn(real, ['-x', folder, 'sh', '-c', 'echo held; read -r line'], { stdio: 'pipe' });
    try {
      await once(holder.stdout, 'data');
      // The limit, so that nobody waits here for a minute; the lock is the system's.
      installer.command('flock', `[ "$1" = -w ] && [ "$2" -le 120 ] && shift 2 && exec '${real}' -w 0 "$@"`);
      expectRefusal(75, /Another update is being installed/);
    } finally {
      holder.stdin.end();
      await once(holder, 'close');
    }
    expect(install().status).toBe(0);
  });

  it('a feed that a stranger signed', () => {
    publish('1.1.0', makeReleaseKey());
    expectRefusal(65, /not signed by the makers/);
  });

  it('a feed that was changed after it was signed', () => {
    writeFileSync(at('feed'), readFileSync(at('feed'), 'utf8').replace('"size"', '"size" '));
    expectRefusal(65, /not signed by the makers/);
  });

  it('a signature that is none', () => {
    writeFileSync(at('feed.sig'), '<html>');
    expectRefusal(65, /signature is none/);
  });

  it.runIf(process.getuid?.() === 0)('to read what the one who asks may not read', () => {
    chmodSync(folder, 0o755);
    chmodSync(at(deb), 0o600);
    expect(install(deb, undefined, { PKEXEC_UID: '65534' }).stderr).toMatch(
      /Permission denied[\s\S]*cannot be read/,
    );
    chmodSync(at(deb), 0o644);
    expect(install(deb, undefined, { PKEXEC_UID: '65534' }).status).toBe(0);
  });

  it('where it cannot check a signature', () => {
    installer.command('openssl', 'echo "Options: -verify" >&2');
    expectRefusal(69, /OpenSSL 3 is missing/);
  });

  it('everything where the package knows no key', () => {
    installer.trust([]);
    expectRefusal(65, /not signed by the makers/);
  });

  it('what the makers signed for another purpose', () => {
    const list = readFileSync(at('feed'), 'utf8').replace(': update feed\n', ': checksums\n');
    writeFileSync(at('feed'), list);
    writeFileSync(at('feed.sig'), signText(list, makersKey).toString('base64'));
    expectRefusal(65, /no feed/);
  });

  it('a file that the feed does not name, though its content is named', () => {
    copyFileSync(at(deb), at('other.deb'));
    expectRefusal(65, /does not name other\.deb/, 'other.deb');
  });

  it.each(['.', '..', 'x", "y.deb', '$(touch x).deb', '-o.deb', deb.replace('s-', 's\\055'), `a b\n.deb`])(
    'a file called %j',
    (name) => {
      expectRefusal(65, /does not name/, name);
    },
  );

  it.each([
    ['of another content', (file: string) => writeFileSync(file, 'the package parts-lookup-9.9.9')],
    ['of the rpm’s content', (file: string) => copyFileSync(at(rpm), file)],
    ['that is cut off', (file: string) => writeFileSync(file, 'the pack')],
    ['that links to what only root may read', (file: string) => link(file, '/etc/shadow')],
    ['that never ends', (file: string) => link(file, '/dev/zero')],
  ])('a package %s', (_of, spoil) => {
    spoil(at(deb));
    expectRefusal(65, /is not the file that the feed names|cannot be read/);
  });

  it.each(['1.1.0', '1.1.1', '2.0.0', '1.10.0'])('what is not newer than %s', (installed) => {
    installedIs(installed);
    expectRefusal(66, /is not newer than/);
    expectRefusal(66, /is not newer than/, rpm);
  });

  it('what leads to the version that is there', () => {
    publish('1.1.0-rc.1');
    installedIs('1.1.0');
    expectRefusal(66, /is not newer than/);
    expectRefusal(66, /is not newer than/, rpm);
  });
});

/** Of this system's programs those that the script needs, which here may have a dnf among them. */
function pathWithoutDnf(): string {
  mkdirSync(at('programs'));
  for (const name of 'awk base64 cat flock grep head mktemp openssl rm sed tail tee timeout tr'.split(' ')) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    symlinkSync(stdout.trim(), at(`programs/${name}`));
  }
  return `${installer.commands}:${at('programs')}`;
}

function link(file: string, to: string): void {
  rmSync(file);
  symlinkSync(to, file);
}
