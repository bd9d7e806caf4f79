import { type ReactNode, useEffect, useRef } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { formatAge, formatMoment } from '../../format/format-time';
import { regionName } from '../../format/region-name';
import { texts } from '../../texts/texts';
import { Badge } from '../../ui/badge';
import { CopyButton } from '../../ui/copy-button';
import { LifecycleBadge } from '../../ui/lifecycle-badge';
import { BackButton } from './back-button';
import { PartFacts } from './part-facts';
import styles from './part-head.module.css';
import { PartLinks } from './part-links';
import { PartPicture } from './part-picture';

interface Props {
  part: Part;
  now: number;
  onOpenLink: (request: LinkRequest) => void;
  share: ReactNode;
}

export function PartHead({ part, now, onOpenLink, share }: Props) {
  const { pictures } = useLiveValue(useApp().settings).settings;
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader announces the new screen, and the keyboard continues from its top.
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles.head}>
      {pictures && part.image && (
        <PartPicture part={part} credit={part.image.credit} onOpenLink={onOpenLink} />
      )}
      <div className={styles.title}>
        <BackButton />
        <h1 ref={heading} tabIndex={-1}>
          {part.mpn}
        </h1>
        <CopyButton label={texts.part.copyMpn} text={() => part.mpn} />
        <span className={styles.manufacturer}>{part.manufacturer?.name ?? texts.part.noManufacturer}</span>
        <LifecycleBadge lifecycle={part.lifecycle} aged />
        {part.source === 'sample' && (
          <Badge tone="warn" title={texts.app.sampleDataTitle}>
            {texts.app.sampleData}
          </Badge>
        )}
        <time className={styles.fetched} dateTime={part.fetchedAt} title={formatMoment(part.fetchedAt)}>
          {texts.part.fetched(formatAge(part.fetchedAt, now))}
        </time>
        {share}
      </div>
      <div className={styles.about}>
        {part.description && <p className={styles.description}>{part.description}</p>}
        <p className={styles.basis}>{texts.part.offersFor(regionName(part.country), part.currency)}</p>
      </div>
      <div className={styles.under}>
        <PartFacts part={part} />
        <PartLinks part={part} onOpenLink={onOpenLink} />
      </div>
    </header>
  );
}
