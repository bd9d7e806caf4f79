/** What the sample draws in place of a photograph. */
export interface Pictured {
  readonly category: string;
  readonly casing: string;
}

const slug = (text: string) => encodeURIComponent(text.toLowerCase().replaceAll(' ', '-'));

/** The address of the picture of a part, which says what it shows; nothing of it is fetched. */
export function samplePictureUrl(number: number, { category, casing }: Pictured): string {
  return `https://sigma.octopart.com/${number}/image/${slug(category)}__${slug(casing)}.png`;
}

/** What the picture at `url` shows, in lower case with dashes; null for any other address. */
export function picturedAt(url: string): Pictured | null {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  const [, category, casing] = /^(.+)__(.+)\.png$/.exec(decodeURIComponent(name)) ?? [];
  return category === undefined || casing === undefined ? null : { category, casing };
}
