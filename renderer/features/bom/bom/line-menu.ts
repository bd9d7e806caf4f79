import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { bomTexts } from '../../../texts/bom-view-texts';
import type { MenuSection } from '../../../ui/context-menu/menu-entry';
import { copyText } from '../../../ui/copy-text';
import { wantedNumber } from '../wanted-number';
import { toggleLock, togglePopulated } from './line-changes';
import type { BomChanges } from './use-bom';

/** What the menu of lines has beside copying them whole. */
export function lineMenu(
  lines: readonly BomLine[],
  changes: BomChanges,
  openPart: (partId: string, need: number | null) => void,
): MenuSection[] {
  const numbers = lines.flatMap((line) => line.part?.mpn ?? wantedNumber(line) ?? []);
  const [line] = lines;
  const partId = lines.length === 1 && line?.part?.fetchedAt ? line.part.id : null;
  const isLocked = lines.every(({ lockedOffer }) => lockedOffer !== null);
  const canLock = lines.every(({ order }) => order !== null);
  return [
    numbers.length > 0
      ? [
          {
            label: bomTexts.copyPartNumbers(numbers.length === 1),
            act: () => void copyText(numbers.join('\n')),
          },
        ]
      : [],
    [
      {
        label: lines.every(({ isPopulated }) => !isPopulated) ? bomTexts.populate : bomTexts.doNotPopulate,
        keys: 'D',
        act: () => togglePopulated(lines, changes),
      },
      ...(canLock
        ? [
            {
              label: isLocked ? bomTexts.unlock : bomTexts.lock,
              keys: 'K',
              act: () => toggleLock(lines, changes),
            },
          ]
        : []),
    ],
    partId === null ? [] : [{ label: bomTexts.openPart, act: () => openPart(partId, line?.need ?? null) }],
  ];
}
