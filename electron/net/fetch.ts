/** The `fetch` that a client uses: Electron's `net.fetch`, the sample catalog's, or Node's in tests. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;
