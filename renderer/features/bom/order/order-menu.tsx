import { useState } from 'react';
import type { BomTotals, BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { orderTexts } from '../../../texts/bom-order-texts';
import { MenuButton } from '../../../ui/menu-button';
import { OrderDialog } from './order-dialog';

/** Hands what is bought from a distributor on to it. */
export function OrderMenu({ view }: { view: BomView }) {
  const [chosen, setChosen] = useState<BomTotals['distributors'][number] | null>(null);
  const { totals, settings } = view;
  const distributors = totals[0]?.distributors ?? [];
  return (
    <>
      <MenuButton
        label={orderTexts.orderMenu}
        variant="primary"
        unavailable={distributors.length === 0 ? orderTexts.nothingToOrder : undefined}
        sections={[
          distributors.map((distributor) => {
            const { name, lines, total, estimated } = distributor;
            const sum = formatCost(total, settings.currency, estimated);
            return {
              label: name,
              note: orderTexts.linesAndSum(formatNumber(lines), lines === 1, sum),
              act: () => setChosen(distributor),
            };
          }),
        ]}
      />
      {chosen && <OrderDialog view={view} distributor={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}
