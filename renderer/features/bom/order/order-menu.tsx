import { useState } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { orderTexts } from '../../../texts/bom-order-texts';
import { MenuButton } from '../../../ui/menu-button';
import { OrderDialog } from './order-dialog';
import { distributorsOf, type OrderedFrom } from './ordered-from';

/** Hands what is bought from a distributor on to it. */
export function OrderMenu({ view }: { view: BomView }) {
  const [chosen, setChosen] = useState<OrderedFrom | null>(null);
  const distributors = distributorsOf(view.lines);
  return (
    <>
      <MenuButton
        label={orderTexts.orderMenu}
        variant="primary"
        unavailable={distributors.length === 0 ? orderTexts.nothingToOrder : undefined}
        sections={[
          distributors.map((distributor) => ({
            label: distributor.name,
            note: orderTexts.lines(formatNumber(distributor.lines), distributor.lines === 1),
            act: () => setChosen(distributor),
          })),
        ]}
      />
      {chosen && <OrderDialog view={view} distributor={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}
