// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { maxListText } from '../../../../electron/shared/domain/bom/reading/limit-text';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, search, searchAndWait, searchBox, searchStatus, showApp } from './shown-app';

afterEach(endApp);

const panel = () => byRole('region', 'List of part numbers');
const lookUps = (asked: readonly string[]) => asked.filter((call) => call.startsWith('lookUpList'));
const unknown = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `PN${String(from + index).padStart(4, '0')}`);

async function openList(text: string): Promise<void> {
  await press(byRole('button', 'List of part numbers'));
  await type(panel().querySelector('textarea') as HTMLElement, text);
}

/** What the search box takes for several numbers opens the panel. */
const pasteIntoBox = (text: string) => paste(searchBox(), text);

async function paste(field: Element, text: string): Promise<void> {
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => text },
  });
  await act(async () => {
    field.dispatchEvent(event);
  });
}

describe('several part numbers', () => {
  it('are looked up by one press, which says before what it can cost', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await openList('LM358DR\nSTM32F103C8T6, ZZZ-1');
    expect(allByRole('grid')).toEqual([]);
    // No title or count of results that the panel hides.
    expect(allByRole('heading', 'Results for “LM358”')).toEqual([]);
    expect(searchStatus()).toBe('');
    expect(panel().textContent).toContain('Uses up to 3 parts');
    expect(lookUps(twin.asked)).toEqual([]);
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => expect(searchStatus()).toBe('2 of 3 found, 1 not found'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 3']);
    expect(document.body.textContent).toContain('Not found (1): ZZZ-1');
    expect((searchBox() as HTMLInputElement).value).toBe('');
  });

  it('go by Escape, and the earlier rows are there again; the panel opens as it was left', async () => {
    await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await openList('LM358DR\nNE555');
    await key(panel().querySelector('textarea') as HTMLElement, 'Escape');
    expect(rows()).toHaveLength(10);
    await press(byRole('button', 'List of part numbers'));
    expect(panel().querySelector('textarea')?.value).toBe('LM358DR\nNE555');
  });

  it('beside quantities are told from them, and shown before they are asked for', async () => {
    await showApp('nexar', '#/search');
    await openList('LM358\t10\tdual amplifier\nNE555\t5');
    expect(panel().textContent).toContain('2 part numbers.');
    expect(panel().querySelector('summary')?.textContent).toBe('Ignored: 2 quantities, 1 other cell');
    expect(panel().querySelector('dl')?.textContent).toContain('1 other celldual amplifier');
    expect(panel().textContent).toContain('Part numbers: LM358, NE555');
  });

  it('with digits behind a comma are read in both ways, as the user chooses', async () => {
    const twin = await showApp('nexar', '#/search');
    await openList('LM358,115\nSTM32F103C8T6,125');
    expect(panel().textContent).toContain('2 numbers can be read in two ways:');
    expect(panel().textContent).toContain('Part numbers: LM358,115, STM32F103C8T6,125');
    await press(byRole('radio', 'LM358, quantity 115'));
    expect(panel().textContent).toContain('Part numbers: LM358, STM32F103C8T6');
    expect(panel().querySelector('summary')?.textContent).toBe('Ignored: 2 quantities');
    await press(byRole('button', 'Look up 2 part numbers'));
    await until(() => expect(searchStatus()).toContain('2 of 2 found'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 2']);
  });

  it('stay read as chosen while the panel is closed; another list is not', async () => {
    await showApp('nexar', '#/search');
    await openList('LM358,115\nSTM32F103C8T6,125');
    await press(byRole('radio', 'LM358, quantity 115'));
    await key(panel().querySelector('textarea') as HTMLElement, 'Escape');
    await press(byRole('button', 'List of part numbers'));
    expect(panel().textContent).toContain('Part numbers: LM358, STM32F103C8T6');
    const field = panel().querySelector('textarea') as HTMLTextAreaElement;
    field.setSelectionRange(0, field.value.length);
    await paste(field, 'NE555,115\nBC847B,215');
    await type(field, 'NE555,115\nBC847B,215');
    expect(panel().textContent).toContain('Part numbers: NE555,115, BC847B,215');
    await press(byRole('radio', 'NE555, quantity 115'));
    await key(field, 'Escape');
    await pasteIntoBox('LM358,115\nSTM32F103C8T6,125');
    expect(panel().textContent).toContain('Part numbers: LM358,115, STM32F103C8T6,125');
  });

  it('that a spreadsheet has rounded are named, with what can be done', async () => {
    await showApp('nexar', '#/search');
    await openList('MPN\tQty\n9.55167E+12\t4\nLM358\t5');
    expect(panel().textContent).toContain(
      'A spreadsheet rounded 9.55167E+12. Format its column as text and copy it again.',
    );
    expect(panel().textContent).toContain('Part numbers: LM358');
  });

  it('that are more than the panel takes are cut at a line, which is said', async () => {
    await showApp('nexar', '#/search');
    await pasteIntoBox(unknown(30_000).join('\n'));
    const field = panel().querySelector('textarea') as HTMLTextAreaElement;
    const taken = field.value.trimEnd().split('\n');
    expect(field.value.length).toBeLessThanOrEqual(maxListText);
    expect(taken.at(-1)).toBe(unknown(1, taken.length - 1)[0]);
    expect(panel().textContent).toContain(
      `Only the first ${taken.length.toLocaleString('en-US')} of 30,000 lines fit here.`,
    );
    byRole('button', `Look up the first 100 of ${taken.length.toLocaleString('en-US')} part numbers`);
    await type(field, `${field.value}LM358`);
    expect(field.value.endsWith('LM358')).toBe(true);
    expect(panel().textContent).toContain('of 30,000 lines fit here.');
  });
});

it('a paste into the search box goes on at its end', async () => {
  await showApp('nexar', '#/search');
  await pasteIntoBox('LM358\nNE555');
  const field = panel().querySelector('textarea') as HTMLTextAreaElement;
  expect([field.selectionStart, field.selectionEnd]).toEqual([11, 11]);
});

describe('a text of megabytes pasted into the search box', () => {
  it('never reaches the box, and nothing of it is lost unsaid', async () => {
    await showApp('nexar', '#/search');
    await pasteIntoBox('A'.repeat(5_000_000));
    expect((searchBox() as HTMLInputElement).value).toBe('');
    expect(panel().querySelector('textarea')?.value).toBe('');
    expect(panel().textContent).toContain('is too long to fit here, so none of it was pasted.');
  });
});

it('a text of megabytes pasted into the list fills the room that is left, at the place of the paste', async () => {
  await showApp('nexar', '#/search');
  await openList('LM358\nNE555\n');
  const field = panel().querySelector('textarea') as HTMLTextAreaElement;
  field.setSelectionRange(6, 6);
  await paste(field, unknown(30_000).join('\n'));
  const lines = field.value.split('\n');
  expect(field.value.length).toBeLessThanOrEqual(maxListText);
  expect([lines[0], lines[1], lines.at(-2)]).toEqual(['LM358', 'PN0000', 'NE555']);
  expect(panel().textContent).toContain('of 30,000 lines fit here.');
});

describe('the rows of a list', () => {
  it('are one a line, each with the way to what else matches it and what that costs', async () => {
    const twin = await showApp('nexar', '#/search');
    await openList('LM358\nlm-358\nZZZ-1');
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => expect(searchStatus()).toMatch(/ of 3 found.*, 1 not found$/));
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('LM358'),
      expect.stringContaining('instead of lm-358'),
      expect.stringMatching(/^ZZZ-1Not found/),
    ]);
    expect(document.body.textContent).toContain('“Others” and “Search” look up that number: up to 10 parts.');
    const asked = twin.asked.length;
    await press(byRole('button', /^\d+ others?: search for lm-358, up to 10 parts$/));
    await until(() => expect(twin.asked.slice(asked)).toContain('search lm-358 0'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 3']);
    const all = twin.asked.length;
    await press(await until(() => byRole('button', 'Back to the list of 3 part numbers')));
    await until(() => expect(searchStatus()).toMatch(/ of 3 found/));
    expect(rows()).toHaveLength(3);
    expect(document.activeElement).toBe(rows()[1]);
    expect((searchBox() as HTMLInputElement).value).toBe('');
    expect(twin.asked.slice(all)).toEqual([]);
    expect(allByRole('button', /^Back to the list/)).toEqual([]);
  });

  it('of a later list are not returned to where an earlier one was left', async () => {
    await showApp('nexar', '#/search');
    await openList('LM358\nlm-358');
    await press(byRole('button', 'Look up 2 part numbers'));
    await press(await until(() => byRole('button', /^\d+ others?: search for lm-358, up to 10 parts$/)));
    await until(() => byRole('button', 'Back to the list of 2 part numbers'));
    await openList('STM32F103C8T6\nLM358DR');
    await press(byRole('button', 'Look up 2 part numbers'));
    await until(() => expect(searchStatus()).toMatch(/ of 2 found/));
    await searchAndWait('LM358');
    await press(byRole('button', 'Back to the list of 2 part numbers'));
    await until(() => expect(searchStatus()).toMatch(/ of 2 found/));
    expect(document.activeElement).toBe(searchBox());
  });

  it('that no part answers open nothing, and can be searched for', async () => {
    const twin = await showApp('nexar', '#/search');
    await openList('LM358\nZZZ-1');
    await press(byRole('button', 'Look up 2 part numbers'));
    await until(() => expect(rows()).toHaveLength(2));
    await key(rows()[1] as HTMLElement, 'Enter');
    expect(window.location.hash).toBe('#/search');
    await press(byRole('button', 'Search for ZZZ-1, up to 10 parts'));
    await until(() => expect(searchStatus()).toBe('No parts found'));
    expect(twin.asked).toContain('search ZZZ-1 0');
    await press(byRole('button', 'Back to the list of 2 part numbers'));
    await until(() => expect(rows()).toHaveLength(2));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 2']);
  });
});

describe('more than a hundred part numbers', () => {
  it('are asked for by the hundred, each press saying what it asks and what it can cost', async () => {
    const twin = await showApp('nexar', '#/search');
    await openList(['LM358', ...unknown(151)].join('\n'));
    expect(panel().textContent).toContain('152 part numbers. Looked up 100 at a time.');
    expect(panel().textContent).toContain('Uses up to 100 parts');
    await press(byRole('button', 'Look up the first 100 of 152 part numbers'));
    await until(() =>
      expect(searchStatus()).toBe('1 of the first 100 found, 99 not found; 52 still to look up'),
    );
    expect(document.body.textContent).toContain('52 of 152 still to look up. Uses up to 52 parts.');
    await press(byRole('button', 'Look up the next 52 part numbers'));
    await until(() => expect(searchStatus()).toBe('1 of 152 found, 151 not found'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 100', 'lookUpList 52']);
    expect(allByRole('button', /^Look up|^Show more/)).toEqual([]);
  });

  it('go on though none of the first hundred is found', async () => {
    const twin = await showApp('sample', '#/search');
    await openList([...unknown(150), 'LM358', ...unknown(30, 150)].join('\n'));
    await press(byRole('button', 'Look up the first 100 of 181 part numbers'));
    await until(() => expect(searchStatus()).toBe('None of the first 100 found; 81 still to look up'));
    byRole('heading', 'None of the first 100 part numbers were found');
    expect(document.body.textContent).toContain('81 of 181 still to look up. Free with sample data.');
    await press(byRole('button', 'Look up the next 81 part numbers'));
    await until(() => expect(searchStatus()).toBe('1 of 181 found, 180 not found'));
    await until(() => expect(rows()).toHaveLength(181));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 100', 'lookUpList 81']);
  });

  it('of which none at all is found end in words, and the list can be changed', async () => {
    await showApp('sample', '#/search');
    await openList(unknown(101).join('\n'));
    await press(byRole('button', 'Look up the first 100 of 101 part numbers'));
    await press(await until(() => byRole('button', 'Look up the next part number')));
    await until(() => expect(searchStatus()).toBe('No parts found'));
    byRole('heading', 'None of these 101 part numbers were found');
    await press(byRole('button', 'Edit list…'));
    expect(panel().querySelector('textarea')?.value).toContain('PN0100');
  });
});

describe('several numbers that were searched for as one text', () => {
  it('are one search as typed, and then a press from being looked up as a list', async () => {
    const twin = await showApp('nexar', '#/search');
    await search('LM358, NE555, foo123');
    await until(() => expect(searchStatus()).toBe('No parts found'));
    expect(twin.asked).toContain('search LM358, NE555, foo123 0');
    await press(byRole('button', 'Look up as a list (3)…'));
    expect(panel().querySelector('textarea')?.value).toBe('LM358, NE555, foo123');
    expect(lookUps(twin.asked)).toEqual([]);
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => expect(lookUps(twin.asked)).toEqual(['lookUpList 3']));
  });

  it('are not offered for a search in words', async () => {
    await showApp('nexar', '#/search');
    await search('resistor, 10k, 0603');
    await until(() => expect(searchStatus()).toBe('No parts found'));
    expect(allByRole('button', /one by one/)).toEqual([]);
  });
});

describe('a list of which lines were not delivered', () => {
  /** A twin whose Nexar delivers nothing of numbers that begin as these do, while it fails. */
  function failingTwin() {
    const twin = createPartsTwin('nexar');
    const state = { failing: true, asked: [] as string[][] };
    const lookUpList: typeof twin.lookUpList = async (request) => {
      state.asked.push([...request.mpns]);
      const answer = await twin.lookUpList(request);
      if (!answer.ok || !state.failing) return answer;
      const lines = answer.value.lines.map((line) => {
        if (line.asked === 'LM358DR') {
          return { ...line, row: null, undelivered: { message: 'Timeout', isUnread: false } };
        }
        return line.asked === 'GRM188R71H104KA93D'
          ? { ...line, row: null, undelivered: { message: null, isUnread: true } }
          : line;
      });
      return { ok: true, value: { ...answer.value, lines } };
    };
    return { twin: { ...twin, lookUpList }, state };
  }

  it('names them with their reasons, apart from those not found, and asks for these alone again', async () => {
    const { twin, state } = failingTwin();
    await showApp('nexar', '#/search', twin);
    await openList('LM358DR\nSTM32F103C8T6\nZZZ-1\nGRM188R71H104KA93D');
    await press(byRole('button', 'Look up 4 part numbers'));
    await until(() => expect(searchStatus()).toBe('1 of 4 found, 1 not found, 2 not delivered'));
    // An alert is read anew at each change within it, so no button or reason is.
    const alerts = () => allByRole('alert').map(({ textContent }) => textContent);
    const said = alerts();
    expect(said).toEqual([expect.stringMatching(/^[^.:]*2[^.:]*[.:]$/)]);
    const { body } = document;
    expect(body.textContent).toContain('LM358DR: Timeout');
    expect(body.textContent).toContain('GRM188R71H104KA93D: Nexar returned a part that couldn’t be read');
    expect(body.textContent).toContain('Uses up to 2 parts');
    expect(document.body.textContent).toContain('Not found (1): ZZZ-1');
    expect(document.body.textContent).not.toContain('End of results');
    state.failing = false;
    await press(byRole('button', 'Look up these 2 part numbers again'));
    await until(() => expect(searchStatus()).toBe('3 of 4 found, 1 not found'));
    expect(state.asked).toEqual([
      ['LM358DR', 'STM32F103C8T6', 'ZZZ-1', 'GRM188R71H104KA93D'],
      ['LM358DR', 'GRM188R71H104KA93D'],
    ]);
    expect(allByRole('alert')).toEqual([]);
  });

  it('does not say of any that there is none', async () => {
    const { twin } = failingTwin();
    await showApp('nexar', '#/search', twin);
    await openList('LM358DR\nGRM188R71H104KA93D');
    await press(byRole('button', 'Look up 2 part numbers'));
    await until(() => expect(searchStatus()).toBe('0 of 2 found, 2 not delivered'));
    expect(document.body.textContent).not.toMatch(/not found|none of these|No parts/i);
  });

  it('says why they could not be asked for again, keeps the rows, and says it of no later list', async () => {
    const { twin } = failingTwin();
    const { lookUpList } = twin;
    let calls = 0;
    const shaky: typeof lookUpList = (request) => {
      calls += 1;
      const error = { code: 'offline', message: 'made up', retryable: true } as const;
      return calls === 2 ? Promise.resolve({ ok: false, error }) : lookUpList(request);
    };
    await showApp('nexar', '#/search', { ...twin, lookUpList: shaky });
    await openList('LM358DR\nSTM32F103C8T6');
    await press(byRole('button', 'Look up 2 part numbers'));
    await press(await until(() => byRole('button', 'Look up this part number again')));
    await until(() => byRole('button', 'Try again'));
    expect(document.body.textContent).toContain('not connected to a network');
    expect(document.querySelectorAll('[role="alert"] [role="alert"]')).toHaveLength(0);
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Not delivered'),
      expect.stringContaining('STM32F103C8T6'),
    ]);
    await openList('GRM188R71H104KA93D\nSTM32F103C8T6');
    await press(byRole('button', 'Look up 2 part numbers'));
    await until(() => expect(document.body.textContent).toContain('GRM188R71H104KA93D: Nexar returned'));
    expect(document.body.textContent).not.toContain('not connected to a network');
    expect(allByRole('button', 'Try again')).toEqual([]);
  });
});
