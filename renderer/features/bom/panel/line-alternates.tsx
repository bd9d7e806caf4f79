import type { ReactNode } from 'react';
import type { BomLine, LineMatch } from '../../../../electron/shared/contract/bom/bom-line';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { CheckIcon, ClockIcon, CrossIcon, DashIcon, TriangleIcon } from '../../../ui/icons';
import styles from './line-alternates.module.css';

type Alternate = BomLine['alternates'][number];

interface State {
  readonly text: string;
  readonly icon: ReactNode;
  readonly tone?: 'good' | 'warn' | 'bad';
}

const { alternateStates: text } = panelTexts;
const failed: State = { text: text.failed, icon: <CrossIcon />, tone: 'bad' };
const underWay: State = { text: text.underWay, icon: <ClockIcon /> };

const states: Readonly<Record<NonNullable<LineMatch['lookup']>, State>> = {
  waiting: underWay,
  requested: underWay,
  // Found, but as another part: it is not bought.
  found: { text: text.different, icon: <TriangleIcon />, tone: 'warn' },
  none: { text: text.notFound, icon: <CrossIcon />, tone: 'bad' },
  failed,
  limited: failed,
  uncertain: failed,
};

function stateOf({ partId, lookup }: Alternate): State {
  if (lookup === null) return { text: text.notLookedUp, icon: <DashIcon /> };
  const isKnown = partId !== null && states[lookup] !== underWay;
  return isKnown ? { text: text.found, icon: <CheckIcon />, tone: 'good' } : states[lookup];
}

/** The other parts that the file allows for a line, and how far the lookup of each is. */
export function LineAlternates({ alternates }: Pick<BomLine, 'alternates'>) {
  if (alternates.length === 0) return null;
  return (
    <div className={styles.alternates}>
      <p id="line-alternates">{panelTexts.alternates}</p>
      <ul aria-labelledby="line-alternates">
        {alternates.map((alternate, at) => {
          const { partNumber, manufacturer } = alternate;
          const { text: state, icon, tone } = stateOf(alternate);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may name one twice, and their order is the file's
            <li key={at}>
              <span className={styles.part}>
                {partNumber} {manufacturer && <span className="muted">{manufacturer}</span>}
              </span>{' '}
              <span className={styles.state} data-tone={tone}>
                {icon}
                {state}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
