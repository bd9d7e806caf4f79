import { type Attribute, attributeNamed, type SpecTexts } from './attributes';
import type { EdgeTraits } from './edge-parts';
import type { Spec } from './part';
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

const throughHole = /^(DIP|PDIP|SIP|TO-92|TO-220|TO-247|TO-126|DO-35|DO-41|DO-201|Radial|Axial|Through)/;

function casingTexts(casing: string): SpecTexts {
  const pins = /-(\d+)$/.exec(casing)?.[1];
  return {
    case_package: casing,
    mount: throughHole.test(casing) ? 'Through Hole' : 'Surface Mount',
    ...(pins !== undefined && !/^(TO|DO|SOD|SC)-/.test(casing) ? { numberofpins: pins } : {}),
  };
}

/** Long enough to break an unprepared table: the service repeats the code for each of its sources. */
const longScheduleB = Array.from({ length: 420 }, (_, index) => `85423${90000 + (index % 7) * 10}`).join(
  ', ',
);

const lifecycles = [
  [74, 'Production'],
  [7, 'NRND'],
  [5, 'EOL'],
  [8, 'Obsolete'],
  [4, 'New'],
  [2, null],
] as const;

function lifecycleSpec(random: SeededRandom, traits: EdgeTraits): Spec | null {
  const drawn = random.weighted(lifecycles);
  const days = random.whole(1, 300);
  const value = traits.lifecycle ?? drawn;
  const attribute = attributeNamed('lifecyclestatus');
  if (value === null || attribute === undefined) return null;
  const age = days === 1 ? '1 day ago' : `${days} days ago`;
  return specOf(attribute, value, `${value} (Last Updated: ${age})`);
}

/** A part's specifications, sorted by shortname like the service's; lifecycle and RoHS are drawn at random. */
export function specsOf(texts: SpecTexts, casing: string, random: SeededRandom, traits: EdgeTraits): Spec[] {
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
  const lifecycle = lifecycleSpec(random, traits);
  if (lifecycle !== null) specs.push(lifecycle);
  return specs.sort((left, right) => (left.attribute.shortname < right.attribute.shortname ? -1 : 1));
}
