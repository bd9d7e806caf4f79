import type { Failure } from '../../../../electron/shared/contract/failure';
import { FailureNotice } from '../../../components/failure-notice';
import { orderTexts } from '../../../texts/bom-order-texts';
import { Notice } from '../../../ui/notice';

/** Why an order was not handed on. A cart that is not there has other ways beside it. */
export function OrderFailure({ failure, distributor }: { failure: Failure; distributor: string }) {
  if (failure.code !== 'link-missing') return <FailureNotice failure={failure} />;
  return (
    <div role="alert">
      <Notice tone="warn">
        <p>{orderTexts.cartMissing(distributor)}</p>
        <p>{orderTexts.cartMissingNext}</p>
      </Notice>
    </div>
  );
}
