interface Start {
  readonly packaged: boolean;
  readonly root: boolean;
  readonly noSandboxSwitch: boolean;
}

/**
 * Whether the OS sandbox is enforced for every process. SECURITY: always, but for an unpackaged app that root starts
 * with `--no-sandbox` (a container), where Chromium would refuse to start at all. Where it is enforced,
 * `--no-sandbox` takes away only the user namespaces: in Electron 33.2.1 the pages' processes still have `Seccomp: 2`, also with
 * `--disable-seccomp-filter-sandbox`.
 */
export function enforcesSandbox({ packaged, root, noSandboxSwitch }: Start): boolean {
  return packaged || !(root && noSandboxSwitch);
}
