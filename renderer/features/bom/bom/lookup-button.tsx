import { type ComponentProps, useId } from 'react';
import type { LookupWhich } from '../../../../electron/shared/contract/bom/bom-lookup';
import { useApp } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { Button } from '../../../ui/button';
import { RefreshIcon } from '../../../ui/icons';
import styles from './lookup.module.css';
import { usePartsCost } from './lookup-lines';

interface Props extends Pick<ComponentProps<typeof Button>, 'variant' | 'isBusy' | 'title' | 'className'> {
  bomId: string;
  which: LookupWhich;
  /** What it looks up of one line; without it, of all lines. */
  lineId?: number;
  text: string;
  /** The most parts that it can cost. */
  parts: number;
  /** What its name begins with, before its text. */
  purpose?: string;
}

/** A button that looks lines up; its name includes the most that it can cost. */
export function LookupButton(props: Props) {
  const { bomId, which, lineId, text, parts, purpose, title, className } = props;
  const { variant = 'plain', isBusy = false } = props;
  const { bridge } = useApp();
  const { busy, failure, run } = useAsyncAction();
  const costOf = usePartsCost();
  const id = useId();
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button
        variant={variant}
        title={title}
        className={className}
        isBusy={busy || isBusy}
        {...(purpose
          ? { 'aria-label': `${purpose}: ${text} · ${costOf(parts)}` }
          : { 'aria-labelledby': `${id}-text ${id}-cost` })}
        onPress={() =>
          run(() =>
            bridge.lookUpBom({ bomId, which, ...(lineId !== undefined && { lineId }), costShown: true }),
          )
        }
      >
        <RefreshIcon />
        <span id={`${id}-text`}>{text}</span>
        {purpose && ' · '}
        <span id={`${id}-cost`} className={styles.cost}>
          {costOf(parts)}
        </span>
      </Button>
    </>
  );
}
