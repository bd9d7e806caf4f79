import { compareInEnglish } from '../../format/compare-texts';

const numbered = /^(\D*)(\d+)$/;

/** References as people read them: in order, runs of three and more shortened: "C1–C8, C12". */
export function referencesText(references: readonly string[]): string {
  const runs: { prefix: string; first: number; last: number; texts: string[] }[] = [];
  for (const text of [...references].sort(compareInEnglish)) {
    const [, prefix = text, digits] = numbered.exec(text) ?? [];
    const number = digits === undefined ? Number.NaN : Number(digits);
    const before = runs.at(-1);
    if (before?.prefix === prefix && before.last + 1 === number && !digits?.startsWith('0')) {
      before.last = number;
      before.texts.push(text);
    } else runs.push({ prefix, first: number, last: number, texts: [text] });
  }
  return runs.flatMap(({ texts }) => (texts.length > 2 ? [`${texts[0]}–${texts.at(-1)}`] : texts)).join(', ');
}
