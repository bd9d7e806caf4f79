/** Whether the keyboard is an Apple one, whose keys have other names. */
export const isMac = globalThis.navigator?.userAgent.includes('Mac OS X') ?? false;
