interface Start {
  readonly packaged: boolean;
  readonly root: boolean;
  readonly noSandboxSwitch: boolean;
}

/**
 * Whether the OS sandbox is enforced for every process. SECURITY: always, except for an unpackaged app that root starts
 * with `--no-sandbox` (in a container), where Chromium would refuse to start at all. If it is enforced, `--no-sandbox`
 * removes only the user namespaces: in Electron 33.2.1 the pages' processes still have `Seccomp: 2`, also with
 * `--disable-seccomp-filter-sandbox`.
 */
export function enforcesSandbox({ packaged, root, noSandboxSwitch }: Start): boolean {
  return packaged || !(root && noSandboxSwitch);
}
