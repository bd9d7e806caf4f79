import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSevenZip } from '../../build/packing/seven-zip.mjs';

/** Further files in an installer, by their names in the script. */
export type InstallerFiles = Record<string, string>;

/**
 * Builds a Windows installer from an app's folder, with the layout of electron-builder's one-click script: the app as an archive among
 * the plugins, and the uninstaller.
 * @param archive the archive's name, which depends on the architecture
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
