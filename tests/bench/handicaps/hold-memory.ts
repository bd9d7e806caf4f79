// Holds 20 MiB of main's memory, every page of it touched.
Object.assign(globalThis, { heldByTheBench: Buffer.alloc(20 * 2 ** 20, 1) });
