/**
 * `open` for one dialog at a time: null while the one before is open. SECURITY: a page in a loop cannot stack them.
 */
export function oneAtATime<Parameters extends readonly unknown[], Result>(
  open: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result | null> {
  let isOpen = false;
  return async (...parameters) => {
    if (isOpen) return null;
    isOpen = true;
    try {
      return await open(...parameters);
    } finally {
      isOpen = false;
    }
  };
}
