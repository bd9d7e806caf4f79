// Times a BOM of a thousand lines in main once the start is over: from a file to its lines, the costs of another number of
// boards, and the sourcing plans. Writes the figures (ms) to a file.
import { writeFileSync } from 'node:fs';
import { forkUtility } from '../../../electron/app/fork-utility';
import { systemClock } from '../../../electron/core/clock';
import { createBomReader } from '../../../electron/features/bom/reading/bom-reader';
import type { Offer, Part } from '../../../electron/shared/contract/part';
import { compactPart } from '../../../electron/shared/domain/bom/costing/compact-part';
import { costSteps } from '../../../electron/shared/domain/bom/costing/cost-bom';
import type { CostLine, CostSettings } from '../../../electron/shared/domain/bom/costing/cost-settings';
import type { TermsByDistributor } from '../../../electron/shared/domain/bom/sourcing/distributor-terms';
import { sourcingPlans } from '../../../electron/shared/domain/bom/sourcing/sourcing-plans';
import { sourcingProblem } from '../../../electron/shared/domain/bom/sourcing/sourcing-problem';
import { seededRandom } from '../../support/seeded-random';

const lines = 1000;
const offers = 26;
const distributors = 30;
const startMs = 3000;
const random = seededRandom(1000);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));

/** Some distributors have much more than others; a third of the offers are in another currency. */
function offer(line: number, at: number, base: number): Offer {
  const place = Math.floor(distributors * random() * random());
  const price = base * (0.8 + random() * 0.6);
  const isForeign = random() < 0.3;
  return {
    id: `${line}-${at}`,
    seller: { id: `${place}`, name: `Distributor ${place}`, authorized: place < 22, broker: false },
    sku: `SKU-${line}-${at}`,
    stock: { kind: 'pieces', pieces: random() < 0.2 ? 0 : whole(10, 50_000) },
    moq: random() < 0.15 ? 3000 : null,
    orderMultiple: random() < 0.3 ? 10 : null,
    packaging: 'Cut Tape',
    leadTimeDays: null,
    prices: [1, 10, 100, 1000, 3000].map((quantity, step) => {
      const own = price * 0.75 ** step;
      const converted = { price: (own * 1.0834567).toFixed(9), currency: 'USD', rate: '1.0834567' };
      return {
        quantity,
        price: own.toFixed(4),
        currency: isForeign ? 'EUR' : 'USD',
        converted: isForeign ? converted : null,
      };
    }),
    updatedAt: null,
    linked: true,
  };
}

function costLine(_: unknown, line: number): CostLine {
  const base = Math.exp(random() * 6 - 3);
  const part: Pick<Part, 'id' | 'lifecycle' | 'offers'> = {
    id: `${line}`,
    lifecycle: null,
    offers: Array.from({ length: offers }, (_offer, at) => offer(line, at, base)),
  };
  return {
    id: `${line}`,
    quantity: whole(1, 20),
    isPopulated: true,
    attrition: { percent: null, atLeast: null },
    parts: [compactPart(part, 'USD')],
    lockedOffer: null,
    isManufacturerUnchecked: false,
  };
}

const settings: CostSettings = {
  attrition: { percent: '2', atLeast: 0 },
  filters: {
    authorizedOnly: false,
    inStockOnly: false,
    myDistributorsOnly: false,
    preferred: [],
    noReelsUnder: null,
  },
  useAlternates: false,
  currency: 'USD',
};

const terms: TermsByDistributor = new Map(
  Array.from({ length: distributors }, (_, place) => [
    `${place}`,
    { shipping: `${whole(5, 20)}`, freeFrom: `${whole(50, 150)}`, minimum: place % 5 === 0 ? '25' : null },
  ]),
);

function bomFile(): Uint8Array {
  const rows = Array.from(
    { length: lines },
    (_, at) => `"R${at}, R${at + lines}",2,Yageo,RC0603FR-07${at}KL`,
  );
  return new TextEncoder().encode(['References,Quantity,Manufacturer,MPN', ...rows].join('\n'));
}

/** Runs steps to their end, and tells the longest one. */
function longestStep<T>(steps: Generator<void, T>): { readonly value: T; readonly longest: number } {
  for (let longest = 0; ; ) {
    const begun = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - begun);
    if (step.done) return { value: step.value, longest };
  }
}

export interface BomFigures {
  readonly read: number[];
  readonly boards: number[];
  readonly plans: number[];
  readonly step: number[];
}

async function measure(runs: number): Promise<BomFigures> {
  const figures: BomFigures = { read: [], boards: [], plans: [], step: [] };
  const reader = createBomReader(
    forkUtility('bom-reading/bom-reading-process.cjs', 'BOM reading'),
    systemClock,
  );
  const costed = Array.from({ length: lines }, costLine);
  for (let run = 0; run < runs; run += 1) {
    const opened = performance.now();
    const { lines: read } = await reader.readBomFile(bomFile(), 'bom.csv');
    figures.read.push(performance.now() - opened);
    if (read.length !== lines) throw new Error(`${read.length} lines were read`);
    const begun = performance.now();
    longestStep(costSteps(costed, settings, 10 + run));
    figures.boards.push(performance.now() - begun);
    const asked = performance.now();
    const problem = longestStep(sourcingProblem(costed, settings, 10 + run, terms));
    const plans = longestStep(sourcingPlans(problem.value));
    figures.plans.push(performance.now() - asked);
    figures.step.push(Math.max(problem.longest, plans.longest));
  }
  return figures;
}

const { BENCH_BOM: file, BENCH_RUNS: runs } = process.env;
if (file)
  setTimeout(
    () => void measure(Number(runs)).then((figures) => writeFileSync(file, JSON.stringify(figures))),
    startMs,
  );
