import { backToResults, openPart, scrollGrid, searchFor } from '../rig/app-acts';
import { prepareText } from './prepare-text';
import type { Row } from './row';

const grids = [
  { kind: 'twentyOffers', offers: 20 },
  { kind: 'ninetyThreeOffers', offers: 93 },
  { kind: 'fiveHundredOffers', offers: 500 },
] as const;

export const offerGrid: Row = {
  name: 'offer-grid',
  async measure(context) {
    const { place, runs, recorder, say } = context;
    const paint: Record<number, number[]> = { 20: [], 93: [], 500: [] };
    const scroll: Record<number, number[]> = { 20: [], 93: [], 500: [] };
    const all: Record<number, number[]> = { 20: [], 93: [], 500: [] };
    const texts = grids.map(({ kind, offers }) => ({ text: prepareText(place, kind), offers }));
    const started = await place.start('app');
    try {
      const { page } = started;
      await page.report('focused');
      for (let run = -1; run < runs; run += 1) {
        for (const { text, offers } of texts) {
          await searchFor(page, text, 1);
          const records = run >= 0 && offers === 93 ? recorder : null;
          await records?.begin(started);
          const { inView, whole } = await openPart(page, 0, offers);
          await records?.end('offer-grid', started, whole);
          const longest = await scrollGrid(page, 'Offers');
          await backToResults(page);
          if (run < 0) continue;
          paint[offers]?.push(inView);
          all[offers]?.push(whole);
          scroll[offers]?.push(longest);
          say(
            `offer-grid ${run + 1}/${runs}: ${offers} offers ${inView.toFixed(1)} ms, all ${whole.toFixed(1)} ms, longest frame ${longest.toFixed(1)} ms`,
          );
        }
      }
    } finally {
      await started.quit();
    }
    const line = (name: string, title: string, of: typeof paint, offers: number, goal: number | null) => ({
      name,
      title,
      unit: 'ms',
      app: of[offers] ?? [],
      floor: of[20] ?? [],
      compare: 'ratio' as const,
      goal,
    });
    return [
      line(
        'offer-grid-paint',
        'Grid of 93 offers in 13 currencies, first paint, to one of 20',
        paint,
        93,
        1.5,
      ),
      line('offer-grid-scroll', 'The same, longest frame while scrolling to the end', scroll, 93, 1.5),
      line('offer-grid-all', 'The 93 offers, until all of its rows are there', all, 93, null),
      line('offer-grid-paint-500', 'Grid of 500 offers, first paint, to one of 20', paint, 500, null),
      line('offer-grid-scroll-500', 'The same, longest frame while scrolling to the end', scroll, 500, null),
    ];
  },
};
