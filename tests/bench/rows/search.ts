import { searchMpnText } from '../../../electron/nexar/query-text';
import type { BareCall } from '../floor/bare-call';
import { searchFor } from '../rig/app-acts';
import type { BenchTexts } from '../rig/bench-catalogue';
import { callBare } from '../rig/call-bare';
import type { Measured, Row, RowContext } from './row';

const query = searchMpnText(new Set());

/** The request that the app sends for `text`, with the token that it holds. */
function requestOf({ nexar }: RowContext['place'], text: string): BareCall {
  const variables = { text, start: 0, limit: 10, country: 'US', currency: 'USD' };
  return {
    url: nexar.apiUrl,
    headers: {
      authorization: `Bearer ${nexar.issuedTokens.at(-1)}`,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ operationName: 'SearchMpn', query, variables }),
  };
}

interface SearchRow {
  readonly name: string;
  readonly title: string;
  readonly kind: keyof BenchTexts;
  readonly parts: number;
  readonly goal: number;
}

function searchRow({ name, title, kind, parts, goal }: SearchRow): Row {
  return {
    name,
    async measure(context): Promise<Measured[]> {
      const { place, runs, recorder, say } = context;
      // The first searches teach V8 what the later ones run.
      const warming = 2;
      const texts = place.catalogue.texts[kind].slice(0, runs + warming);
      const app: number[] = [];
      const floor: number[] = [];
      let bytes = 0;
      for (const text of texts) bytes = place.nexar.prepareSearch({ query, text, limit: parts });
      const blank = await place.start('floor');
      const started = await place.start('app');
      try {
        await started.page.report('focused');
        for (const [run, text] of texts.entries()) {
          const bare = await callBare(blank, requestOf(place, text));
          if (run >= warming) await recorder?.begin(started);
          const seen = await searchFor(started.page, text, parts);
          if (run < warming) continue;
          await recorder?.end(name, started, seen);
          app.push(seen);
          floor.push(bare);
          say(`${name} ${run + 1 - warming}/${runs}: ${seen.toFixed(1)} ms, bare ${bare.toFixed(1)} ms`);
        }
      } finally {
        await blank.quit();
        await started.quit();
      }
      const size = `${(bytes / 1024).toFixed(0)} KiB`;
      return [{ name, title: `${title} (${size})`, unit: 'ms', app, floor, compare: 'added', goal }];
    },
  };
}

export const searchTen = searchRow({
  name: 'search-10',
  title: 'Enter to rows painted, 10 parts with 26 offers each',
  kind: 'ten',
  parts: 10,
  goal: 40,
});

export const searchHundred = searchRow({
  name: 'search-100',
  title: 'The same with 100 parts in the answer',
  kind: 'hundred',
  parts: 100,
  goal: 100,
});
