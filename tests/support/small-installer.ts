import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSevenZip } from '../../build/packing/seven-zip.mjs';

/** What goes into an installer besides the app: files by the name that the script gives them. */
export type InstallerFiles = Record<string, string>;

/**
 * Makes a Windows installer of an app's folder, laid out as electron-builder's script for a one-click one does it: the app as an
 * archive among the plugins, the uninstaller beside it.
 * @param archive the archive's name, by which the installer knows the processor
 */
export function makeSmallInstaller(
  file: string,
  app: string,
  archive = 'app-64.7z',
  more: InstallerFiles = {},
): void {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-installer-'));
  try {
    execFileSync(findSevenZip(), ['a', join(tempDir, 'app.7z'), '.'], { cwd: app, stdio: 'pipe' });
    writeFileSync(join(tempDir, 'uninstaller.exe'), 'MZ uninstaller');
    const others = Object.entries(more).map(([name, content], index) => {
      writeFileSync(join(tempDir, `more-${index}`), content);
      return `File "/oname=${name}" "more-${index}"`;
    });
    const script = `
      Unicode true
      SetCompressor zlib
      OutFile "${file}"
      Name "Parts Lookup"
      RequestExecutionLevel user
      InstallDir "$LOCALAPPDATA\\Programs\\parts-lookup"
      Section "install"
        InitPluginsDir
        System::Call 'kernel32::GetCurrentProcess()'
        nsExec::Exec 'a program'
        SetOutPath $INSTDIR
        File /oname=$PLUGINSDIR\\${archive} "app.7z"
        Push $OUTDIR
        SetOutPath "$PLUGINSDIR\\7z-out"
        Pop $R0
        SetOutPath $R0
        File "/oname=Uninstall Parts Lookup.exe" "uninstaller.exe"
        ${others.join('\n')}
      SectionEnd`;
    writeFileSync(join(tempDir, 'installer.nsi'), script);
    execFileSync('makensis', ['-V1', 'installer.nsi'], { cwd: tempDir, stdio: 'pipe' });
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}
