interface Start {
  readonly packaged: boolean;
  readonly root: boolean;
  readonly noSandboxSwitch: boolean;
}

/**
 * Whether the OS sandbox is enforced for every process. SECURITY: always, but for an unpackaged app that root starts
 * with `--no-sandbox` (a container), where Chromium would refuse to start at all.
 */
export function enforcesSandbox({ packaged, root, noSandboxSwitch }: Start): boolean {
  return packaged || !(root && noSandboxSwitch);
}
