/** The request of a search as the app sends it. */
export interface BareCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
