/** The `fetch` that a client is given: Electron's `net.fetch`, the sample catalog, or Node's in tests. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;
