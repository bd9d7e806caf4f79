import { multiMatchText, searchMpnText } from '../../../electron/nexar/graphql/query-text';
import { lineReference } from '../../../electron/nexar/parts/part-match';
import type { BareCall } from '../floor/bare-call';
import { lookUpList, type Seen, searchFor } from '../rig/app-acts';
import type { BenchTexts } from '../rig/bench-catalog';
import type { BenchPage } from '../rig/bench-page';
import { callBare } from '../rig/call-bare';
import type { Measured, Row, RowContext } from './row';

/** How a row looks up what the answer was prepared for, in the app and bare. */
interface Lookup {
  readonly operationName: string;
  readonly query: string;
  variables(text: string): Readonly<Record<string, unknown>>;
  /** @returns the answer's size in bytes */
  prepare(nexar: RowContext['place']['nexar'], text: string): number;
  act(page: BenchPage, text: string): Promise<Seen>;
}

const market = { country: 'US', currency: 'USD' };

function searchOf(parts: number): Lookup {
  const query = searchMpnText(new Set());
  return {
    operationName: 'SearchMpn',
    query,
    variables: (text) => ({ text, start: 0, limit: parts, ...market }),
    prepare: (nexar, text) => nexar.prepareSearch({ query, text, limit: parts }),
    act: (page, text) => searchFor(page, text, parts),
  };
}

function listOf(parts: number): Lookup {
  const query = multiMatchText(new Set());
  const mpns = (text: string) => Array.from({ length: parts }, (_, index) => `${text}-${index}`);
  return {
    operationName: 'MultiMatch',
    query,
    variables: (text) => ({
      queries: mpns(text).map((mpn, index) => ({ mpn, limit: 1, reference: lineReference(index) })),
      ...market,
    }),
    prepare: (nexar, text) => nexar.prepareList({ query, mpns: mpns(text) }),
    act: (page, text) => lookUpList(page, mpns(text)),
  };
}

/** The request that the app sends for `text`, with the token that it holds. */
function requestOf({ nexar }: RowContext['place'], lookup: Lookup, text: string): BareCall {
  const { operationName, query } = lookup;
  return {
    url: nexar.apiUrl,
    headers: {
      authorization: `Bearer ${nexar.issuedTokens.at(-1)}`,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ operationName, query, variables: lookup.variables(text) }),
  };
}

interface SearchRow {
  readonly name: string;
  readonly title: string;
  readonly kind: keyof BenchTexts;
  readonly lookup: Lookup;
  readonly goal: number;
}

function searchRow({ name, title, kind, lookup, goal }: SearchRow): Row {
  return {
    name,
    async measure(context): Promise<Measured[]> {
      const { place, runs, recorder, say } = context;
      // The first searches teach V8 what the later ones run.
      const warming = 2;
      const texts = place.catalog.texts[kind].slice(0, runs + warming);
      const app: number[] = [];
      const floor: number[] = [];
      let bytes = 0;
      for (const text of texts) bytes = lookup.prepare(place.nexar, text);
      const blank = await place.start('floor');
      const started = await place.start('app');
      try {
        await started.page.report('focused');
        for (const [run, text] of texts.entries()) {
          const bare = await callBare(blank, requestOf(place, lookup, text));
          if (run >= warming) await recorder?.begin(started);
          const seen = await lookup.act(started.page, text);
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
  lookup: searchOf(10),
  goal: 40,
});

export const listHundred = searchRow({
  name: 'list-100',
  title: 'Look up to rows painted, a list of 100 parts with 26 offers each',
  kind: 'hundred',
  lookup: listOf(100),
  goal: 100,
});
