import type { ReactNode } from 'react';
import type { Lifecycle } from '../../electron/contract/part';
import { lifecycleNames, texts } from '../texts';
import { Badge, type BadgeTone } from './badge';
import { CheckIcon, ClockIcon, CrossIcon, DashIcon, SparkIcon, TriangleIcon } from './icons';

const looks: Readonly<Record<Lifecycle['stage'], { tone: BadgeTone; icon: ReactNode }>> = {
  new: { tone: 'info', icon: <SparkIcon /> },
  production: { tone: 'good', icon: <CheckIcon /> },
  nrnd: { tone: 'warn', icon: <TriangleIcon /> },
  eol: { tone: 'warn', icon: <ClockIcon /> },
  obsolete: { tone: 'bad', icon: <CrossIcon /> },
  other: { tone: 'muted', icon: <DashIcon /> },
};

/** The stage in words; what the service itself says, with the age of the fact, is in the title. */
export function LifecycleBadge({ lifecycle }: { lifecycle: Lifecycle | null }) {
  if (!lifecycle) return <span className="muted">{texts.part.notStated}</span>;
  const { tone, icon } = looks[lifecycle.stage];
  return (
    <Badge tone={tone} icon={icon} title={lifecycle.text}>
      {lifecycleNames[lifecycle.stage] ?? lifecycle.text}
    </Badge>
  );
}
