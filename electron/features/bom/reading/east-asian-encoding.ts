import chardet from 'chardet';
import type { TextEncoding } from '../../../shared/domain/bom/reading/table-reading';

/** Encodings by chardet's names. Of Latin ones its guesses are worthless: a BOM has a handful of such letters. */
const names: Readonly<Record<string, TextEncoding>> = {
  GB18030: 'gb18030',
  Shift_JIS: 'shift_jis',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
  'EUC-JP': 'euc-jp',
};
const encodings = Object.values(names);
const minConfidence = 80;

/** Names of columns and parts: a BOM often has too few of such letters for a guess by their frequency, and these are no accident. */
const words =
  /数量|個数|用量|型号|型番|品番|部品|メーカー|品牌|厂家|制造商|位号|封装|规格|说明|説明|描述|备注|備考|供应商|수량|电阻|电容|电感|磁珠|二极管|三极管|晶振|芯片|贴片|插座|排针|排母|连接器|开关|按键|抵抗|コンデンサ|コネクタ|ダイオード|トランジスタ|電阻|電容|저항/;

/** First and last of the bytes that lead, and of those that follow. */
type ByteRanges = readonly [number, number, number, number];

/** The characters that texts of each encoding are made of: the common half of its ideographs, or its syllables. */
const commonRanges: Readonly<Partial<Record<TextEncoding, ByteRanges>>> = {
  gb18030: [0xb0, 0xd7, 0xa1, 0xfe],
  shift_jis: [0x88, 0x97, 0x40, 0xfc],
  big5: [0xa4, 0xc6, 0x40, 0xfe],
  'euc-kr': [0xb0, 0xc8, 0xa1, 0xfe],
  'euc-jp': [0xb0, 0xcf, 0xa1, 0xfe],
};
const kana = /[\u3040-\u30ff]/;
/** Punctuation, letters of full width, and signs that stand in values. */
const neutral = /[\u3000-\u303f\uff00-\uff5e\u0370-\u03ff\u2000-\u2bff\u00a1-\u00ff]/;

function commonCharacters(encoding: TextEncoding): ReadonlySet<string> {
  const [firstLead, lastLead, firstTrail, lastTrail] = commonRanges[encoding] ?? [1, 0, 1, 0];
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = firstTrail; trail <= lastTrail; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1) found.add(text);
    }
  }
  return found;
}

function decoded(sample: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample);
  } catch {
    return null;
  }
}

const minCharacters = 6;
const minCommon = 0.9;

/** How much a text looks like one of its encoding, from 0 to 2: its share of common characters, and that of kana. */
function likeness(text: string, encoding: TextEncoding): number {
  const runs = text.match(/[^\0-\x7f]+/g) ?? [];
  const characters = [...runs.join('')];
  // Accents and signs of Latin texts stand alone.
  if (characters.length < minCharacters || characters.length < runs.length * 2) return 0;
  const common = commonCharacters(encoding);
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp';
  const own = characters.filter((one) => !neutral.test(one));
  const syllables = isJapanese ? own.filter((one) => kana.test(one)).length : 0;
  const known = own.filter((one) => common.has(one)).length + syllables;
  const isOwn = own.length * 2 >= characters.length && known >= own.length * minCommon;
  // No text of another encoding reads as kana by accident.
  return isOwn ? (known + syllables) / own.length : 0;
}

/** The Chinese, Japanese or Korean encoding of lines that are no UTF-8; null where they are of none. */
export function eastAsianEncoding(sample: Uint8Array): TextEncoding | null {
  const texts = encodings.flatMap((encoding) => {
    const text = decoded(sample, encoding);
    return text === null ? [] : [{ encoding, text }];
  });
  const named = texts.find(({ text }) => words.test(text));
  if (named) return named.encoding;
  const guesses = chardet.analyse(sample).filter(({ name }) => names[name] !== undefined);
  const sure = guesses.find(({ confidence }) => confidence >= minConfidence);
  if (sure) return names[sure.name] ?? null;
  const confidenceOf = (encoding: TextEncoding) =>
    guesses.find(({ name }) => names[name] === encoding)?.confidence ?? 0;
  const [best] = texts
    .map(({ encoding, text }) => ({ encoding, score: likeness(text, encoding) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || confidenceOf(b.encoding) - confidenceOf(a.encoding));
  return best?.encoding ?? null;
}
