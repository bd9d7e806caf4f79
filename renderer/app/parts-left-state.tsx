import { lazy } from 'react';
import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import type { PartsLeft } from '../../electron/shared/contract/spending';
import { useApp, useConnection } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { LazyBoundary } from '../components/error-boundary';
import { formatNumber } from '../format/format-number';
import { texts } from '../texts/texts';
import { usedUpTexts } from '../texts/used-up-texts';
import { PartsBar } from '../ui/parts-bar';
import { usePopover } from '../ui/use-popover';
import styles from './parts-left-state.module.css';
import sidebar from './sidebar.module.css';

const SpendingPanel = lazy(() =>
  import('../features/spending/spending-panel').then((module) => ({ default: module.SpendingPanel })),
);

/** How many parts are left, in words; empty where there are none to count. */
function statusText(source: ConnectionStatus['source'], state: PartsLeft | null): string {
  const { left, sample, unknown } = texts.partsLeft;
  if (source === 'sample') return sample;
  if (source === 'none' || state?.source !== 'nexar') return '';
  const { usedUp, plan } = state;
  if (usedUp?.limit === 0) return usedUpTexts.noPartsShort;
  if (state.left === null || plan.parts === null) {
    if (!usedUp) return unknown;
    return usedUpTexts.short(usedUp.limit === null ? null : formatNumber(usedUp.limit));
  }
  const isAtMost = usedUp?.isRefused && state.left > 0;
  return (isAtMost ? usedUpTexts.atMost : left)(formatNumber(state.left), formatNumber(plan.parts));
}

/** `text`, in which the count that it begins with is emphasized. */
function Emphasized({ text, count }: { text: string; count: string }) {
  if (count === '' || !text.startsWith(count)) return text;
  return (
    <>
      <b>{count}</b>
      {text.slice(count.length)}
    </>
  );
}

/** On every screen: how many parts are left. Opens what they were spent on. */
export function PartsLeftState() {
  const { answered, partsLeft } = useApp();
  const isKnown = useLiveValue(answered);
  const { source } = useConnection();
  const state = useLiveValue(partsLeft);
  const { id, button, panel, isOpen, holder, dialog } = usePopover();
  const status = isKnown ? statusText(source, state) : '';
  const isCounted = source === 'nexar' && status !== '';
  const left = isCounted ? (state?.left ?? null) : null;
  const { label, show } = texts.partsLeft;
  return (
    <div className={styles.partsLeft} title={status || undefined} {...holder}>
      <div className={sidebar.label}>
        <output aria-label={label} className={styles.status} data-counted={left !== null || undefined}>
          <Emphasized text={status} count={left === null ? '' : formatNumber(left)} />
        </output>
      </div>
      {left !== null && <PartsBar left={left} of={state?.plan.parts ?? 0} />}
      {isCounted && (
        <span className={styles.number} aria-hidden="true">
          {left === null && !state?.usedUp ? '?' : formatNumber(left ?? 0)}
        </span>
      )}
      {isCounted && (
        <button ref={button} type="button" popoverTarget={id} aria-label={show} className={styles.open} />
      )}
      <div {...dialog} role="dialog" aria-label={label} className={styles.panel}>
        {isOpen && state && (
          <LazyBoundary>
            <SpendingPanel state={state} heading={status} onClose={() => panel.current?.hidePopover()} />
          </LazyBoundary>
        )}
      </div>
    </div>
  );
}
