import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { planTexts } from '../../../texts/bom-plan-texts';
import { cheaperPlanTexts, fillTexts, splitTexts } from './beside-texts';
import styles from './plans.module.css';

interface Props {
  view: BomView;
  plans: readonly BomPlan[];
  currency: string;
}

/** What no plan in the table has: cheaper plans that leave out a few more lines, and lines bought in two orders. */
export function BesidePlans({ view, plans, currency }: Props) {
  const { id, revision, lines } = view;
  const { bridge } = useApp();
  const { data } = useQuery({
    queryKey: [...bomKey(id).queryKey, 'splits', revision],
    queryFn: ({ signal }) => bridge.bomSplits({ bomId: id }, signal),
    placeholderData: keepPreviousData,
  });
  const numbers = new Map(lines.map((line) => [line.id, line.number]));
  const texts = [
    ...cheaperPlanTexts(plans, numbers, currency),
    ...(data ? [...fillTexts(data, numbers), ...splitTexts(data, numbers)] : []),
  ];
  if (texts.length === 0) return null;
  return (
    <ul className={styles.beside} aria-label={planTexts.beside}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
