import type { ReactNode } from 'react';
import type { Lifecycle } from '../../electron/shared/contract/part';
import { lifecycleText } from '../../electron/shared/domain/lifecycle-names';
import { shortLifecycleNames } from '../texts/part-texts';
import { Badge, type BadgeTone } from './badge';
import { CheckIcon, ClockIcon, CrossIcon, DashIcon, SparkIcon, TriangleIcon } from './icons';
import { NotInPlan } from './not-in-plan';
import { NotListed } from './not-listed';

const badges: Readonly<Record<Lifecycle['stage'], { tone: BadgeTone; icon: ReactNode }>> = {
  new: { tone: 'info', icon: <SparkIcon /> },
  production: { tone: 'good', icon: <CheckIcon /> },
  nrnd: { tone: 'warn', icon: <TriangleIcon /> },
  eol: { tone: 'warn', icon: <ClockIcon /> },
  obsolete: { tone: 'bad', icon: <CrossIcon /> },
  other: { tone: 'muted', icon: <DashIcon /> },
};

interface Props {
  lifecycle: Lifecycle | null;
  /** Where there is little room. */
  isShort?: boolean;
  /** Said in place of a stage that the plan lacks. */
  notInPlan?: string | undefined;
}

/** The stage as text with the service's own text as title; a part in production has no background, since that marks exceptions. */
export function LifecycleBadge({ lifecycle, isShort = false, notInPlan }: Props) {
  if (!lifecycle) return notInPlan === undefined ? <NotListed /> : <NotInPlan text={notInPlan} />;
  const { tone, icon } = badges[lifecycle.stage];
  return (
    <Badge tone={tone} isPlain={tone === 'good' || tone === 'info'} icon={icon} title={lifecycle.text}>
      {isShort ? (shortLifecycleNames[lifecycle.stage] ?? lifecycle.text) : lifecycleText(lifecycle)}
    </Badge>
  );
}
