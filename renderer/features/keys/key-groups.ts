import { keyTexts } from '../../texts/key-texts';
import { bomHotkeys, hotkeys } from '../../ui/hotkeys';

/** Keys that are pressed together, by their labels on the keyboard. */
export type Combination = readonly string[];

export interface KeyGroup {
  readonly heading: string;
  readonly keys: readonly {
    readonly does: string;
    /** Alternatives; or the first for one thing and the second for the other, as `does` says. */
    readonly by: readonly Combination[];
  }[];
}

const { everywhere, search, results, part, bom } = keyTexts;

/** Every keyboard shortcut, by where it works. `mac`: with the labels of an Apple keyboard. */
export function keyGroups(mac: boolean): readonly KeyGroup[] {
  const command = mac ? '⌘' : 'Ctrl';
  const shift = mac ? '⇧' : 'Shift';
  const back: Combination = ['Esc'];
  const enter: Combination = [mac ? '↩' : 'Enter'];
  const upAndDown: readonly Combination[] = [['↓'], ['↑']];
  const sideways: readonly Combination[] = [['→'], ['←']];
  return [
    {
      heading: everywhere.heading,
      keys: [
        { does: everywhere.searchBox, by: [[hotkeys.search], [command, 'K']] },
        { does: everywhere.search, by: [[command, '1']] },
        { does: everywhere.boms, by: [[command, '2']] },
        { does: everywhere.settings, by: [[command, ',']] },
        {
          does: everywhere.history,
          by: mac
            ? [
                ['⌘', '['],
                ['⌘', ']'],
              ]
            : [
                ['Alt', '←'],
                ['Alt', '→'],
              ],
        },
        { does: everywhere.sidebar, by: [[command, 'B']] },
        { does: everywhere.back, by: [back] },
        { does: everywhere.keys, by: [[hotkeys.keys], [command, '/']] },
        { does: everywhere.next, by: [['Tab'], [shift, 'Tab']] },
        {
          does: everywhere.larger,
          by: [
            [command, '+'],
            [command, '−'],
          ],
        },
        { does: everywhere.defaultSize, by: [[command, '0']] },
        { does: everywhere.fullScreen, by: [mac ? ['⌃', '⌘', 'F'] : ['F11']] },
        { does: everywhere.quit, by: [[command, 'Q']] },
      ],
    },
    {
      heading: search.heading,
      keys: [
        { does: search.run, by: [enter] },
        { does: search.suggestions, by: upAndDown },
        { does: search.results, by: [['↓']] },
        { does: search.leave, by: [back] },
        { does: search.cancel, by: [back] },
        { does: search.list, by: [[command, ...enter]] },
      ],
    },
    {
      heading: results.heading,
      keys: [
        { does: results.filters, by: sideways },
        { does: results.filterList, by: upAndDown },
        { does: results.filterTick, by: [['Space']] },
        { does: results.rows, by: upAndDown },
        { does: results.ends, by: [['Home'], ['End']] },
        { does: results.pages, by: [['PgDn'], ['PgUp']] },
        { does: results.cells, by: sideways },
        { does: results.open, by: [enter] },
        { does: results.preview, by: [[command, 'I']] },
        { does: results.type, by: [['A–Z'], ['0–9'], [command, 'V']] },
        { does: results.clear, by: [back] },
        {
          does: results.extend,
          by: [
            [shift, '↓'],
            [shift, '↑'],
          ],
        },
        { does: results.selectAll, by: [[command, 'A']] },
        { does: results.copy, by: [[command, 'C']] },
        { does: results.copyWithHeader, by: [[command, shift, 'C']] },
        { does: results.menu, by: [[shift, 'F10']] },
        { does: results.order, by: [enter] },
        { does: results.width, by: [['→'], enter] },
      ],
    },
    {
      heading: part.heading,
      keys: [
        { does: part.editQuantity, by: [[hotkeys.quantity], enter] },
        { does: part.datasheet, by: [[hotkeys.datasheet]] },
        { does: part.octopart, by: [[hotkeys.octopart]] },
        { does: part.manufacturer, by: [[hotkeys.manufacturer]] },
        { does: part.similar, by: [[hotkeys.similar]] },
        { does: part.offers, by: [['↓']] },
        { does: part.choose, by: [enter] },
        {
          does: part.neighbor,
          by: [
            [mac ? '⌥' : 'Alt', '↑'],
            [mac ? '⌥' : 'Alt', '↓'],
          ],
        },
        { does: part.quantity, by: sideways },
      ],
    },
    {
      heading: bom.heading,
      keys: [
        { does: bom.lines, by: upAndDown },
        { does: bom.details, by: [enter] },
        { does: bom.candidates, by: [[bomHotkeys.candidates]] },
        { does: bom.candidate, by: [['1'], ['5']] },
        { does: bom.lock, by: [[bomHotkeys.lock]] },
        { does: bom.doNotPopulate, by: [[bomHotkeys.doNotPopulate]] },
        { does: bom.nextProblem, by: [[bomHotkeys.nextProblem]] },
        { does: bom.undo, by: [[command, 'Z']] },
        { does: bom.close, by: [back] },
        { does: bom.paste, by: [[command, 'V']] },
        { does: bom.rename, by: [['F2']] },
        { does: bom.remove, by: [[mac ? '⌫' : 'Del']] },
      ],
    },
  ];
}
