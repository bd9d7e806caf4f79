import { type ReactNode, useEffect, useRef } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { lacksFieldGroup } from '../../components/lacks-field-group';
import { leadTimeText } from '../../components/lead-time-text';
import { packageOf } from '../../components/package-of';
import { PartPicture } from '../../components/part-picture';
import { formatAge, formatMoment } from '../../format/format-time';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { RefreshIcon } from '../../ui/icons';
import { LifecycleBadge } from '../../ui/lifecycle-badge';
import styles from './part-head.module.css';
import { PartLinks } from './part-links';
import type { PartUpdate } from './use-part-update';

interface Props {
  part: Part;
  now: number;
  update: PartUpdate;
  onOpenLink: (request: LinkRequest) => void;
  share: ReactNode;
}

const text = texts.part;

/** What the part is, in two lines. */
export function PartHead({ part, now, update, onOpenLink, share }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader announces the new screen, and the keyboard continues from its top.
  useEffect(() => heading.current?.focus(), []);
  const packageName = packageOf(part);
  const about = [part.description, packageName, leadTimeText(part)].filter(Boolean).join(' · ');
  return (
    <header className={styles.head}>
      <PartPicture part={part} packageName={packageName} />
      <div className={styles.lines}>
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1}>
            {part.mpn}
          </h1>
          <CopyButton label={text.copyMpn} text={() => part.mpn} />
          <span className={styles.manufacturer}>{part.manufacturer?.name ?? text.noManufacturer}</span>
          <LifecycleBadge
            lifecycle={part.lifecycle}
            notInPlan={
              lacksFieldGroup(part.outsidePlan, 'lifecycle') ? texts.part.lifecycleOutsidePlan : undefined
            }
          />
          <div className={styles.share}>{share}</div>
        </div>
        <div className={styles.line}>
          <p className={styles.about} title={about}>
            {about}
          </p>
          <div className={styles.links}>
            <PartLinks part={part} onOpenLink={onOpenLink} />
            <time className={styles.quiet} dateTime={part.fetchedAt} title={formatMoment(part.fetchedAt)}>
              {text.fetched(formatAge(part.fetchedAt, now))}
            </time>
            <span title={part.source === 'sample' ? text.refreshFree : text.refresh}>
              <Button
                variant="quiet"
                className={styles.refresh}
                aria-label={part.source === 'sample' ? text.refreshFree : text.refresh}
                isBusy={update.busy}
                onPress={update.refresh}
              >
                <RefreshIcon />
              </Button>
            </span>
          </div>
        </div>
      </div>
    </header>
  );
}
