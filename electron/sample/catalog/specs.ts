import { type Attribute, attributeNamed, type SpecTexts } from './attributes';
import { isThroughHole, pinCount } from './casing';
import type { LifecycleStage } from './lifecycles';
import type { Part, Spec } from './part';
import type { SeededRandom } from './seeded-random';
import { siExponents } from './si-exponents';

/** The plain SI number of `text` (`4.7e-6` for `4.7 µF`), or `text` itself if it is not a number. */
function siValueOf(text: string, unitsSymbol: string): string {
  const [, digits, prefix] = /^([+-]?\d+(?:\.\d+)?) ?([fpnµmkMG]?)/.exec(text) ?? [];
  if (digits === undefined || unitsSymbol === '') return text;
  const isPrefix = text.endsWith(`${prefix ?? ''}${unitsSymbol}`);
  return String(Number(`${digits}e${isPrefix ? (siExponents[prefix ?? ''] ?? 0) : 0}`));
}

function specOf(attribute: Attribute, value: string, displayValue = value): Spec {
  return { attribute, value, displayValue, siValue: siValueOf(value, attribute.unitsSymbol) };
}

function casingTexts(casing: string): SpecTexts {
  const pins = pinCount(casing);
  return {
    case_package: casing,
    mount: isThroughHole(casing) ? 'Through Hole' : 'Surface Mount',
    ...(pins !== null && !casing.startsWith('TO-') ? { numberofpins: String(pins) } : {}),
  };
}

/** Long enough to break an unprepared table: the service repeats the code for each of its sources. */
const longScheduleB = Array.from({ length: 420 }, (_, index) => `85423${90000 + (index % 7) * 10}`).join(
  ', ',
);

function lifecycleSpec(stage: LifecycleStage | null, random: SeededRandom): Spec | null {
  const days = random.whole(1, 300);
  const attribute = attributeNamed('lifecyclestatus');
  if (stage === null || attribute === undefined) return null;
  const age = days === 1 ? '1 day ago' : `${days} days ago`;
  return specOf(attribute, stage, `${stage} (Last Updated: ${age})`);
}

/** A part's specifications, sorted by shortname like the service's; RoHS and customs codes are drawn at random. */
export function specsOf(
  texts: SpecTexts,
  { casing, lifecycle: stage, traits }: Pick<Part, 'casing' | 'lifecycle' | 'traits'>,
  random: SeededRandom,
): Spec[] {
  const rohs = random.weighted([
    [90, 'Compliant'],
    [6, 'Non-Compliant'],
    [4, undefined],
  ] as const);
  const scheduleB = traits.longScheduleB ? longScheduleB : random.chance(0.3) ? '8542390000' : undefined;
  const all = { ...casingTexts(casing), ...texts, rohs, scheduleb: scheduleB };
  const specs: Spec[] = [];
  for (const [shortname, value] of Object.entries(all)) {
    const attribute = attributeNamed(shortname);
    if (attribute !== undefined && value !== undefined) specs.push(specOf(attribute, value));
  }
  const lifecycle = lifecycleSpec(stage, random);
  if (lifecycle !== null) specs.push(lifecycle);
  return specs.sort((left, right) => (left.attribute.shortname < right.attribute.shortname ? -1 : 1));
}
