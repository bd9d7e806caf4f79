import type { OfferRow } from '../../../components/offers/offer-rows';
import { texts } from '../../../texts/texts';
import type { MenuSection } from '../../../ui/context-menu/menu-entry';
import { copyText } from '../../../ui/copy-text';
import { OpenIcon } from '../../../ui/icons';
import { skuAndQuantity } from './sku-and-quantity';

interface Actions {
  readonly onOpenOffer: (offerId: string) => void;
  /** Copies the part's link. */
  readonly onCopyLink: () => void;
}

/** What the menu of rows of the offers has beside copying them whole. */
export function offerMenu(rows: readonly OfferRow[], actions: Actions): MenuSection[] {
  const withSku = rows.filter(({ offer }) => offer.sku !== null);
  const isOne = withSku.length === 1;
  const copyLines = (lines: readonly (string | null)[]) => () => void copyText(lines.join('\n'));
  const [row] = rows;
  return [
    [
      ...(withSku.length === 0
        ? []
        : [
            { label: texts.offers.copySku(isOne), act: copyLines(withSku.map(({ offer }) => offer.sku)) },
            { label: texts.offers.copySkuAndQuantity, act: copyLines(withSku.map(skuAndQuantity)) },
          ]),
      { label: texts.grid.copyLink(true), act: actions.onCopyLink },
    ],
    row?.offer.linked && rows.length === 1
      ? [
          {
            label: texts.offers.openAt(row.offer.seller.name),
            icon: <OpenIcon />,
            act: () => actions.onOpenOffer(row.id),
          },
        ]
      : [],
  ];
}
