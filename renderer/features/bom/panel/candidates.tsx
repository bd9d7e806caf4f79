import { useEffect, useEffectEvent, useRef } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomCandidates } from '../../../../electron/shared/contract/bom/bom-lookup';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { maxBomCandidates } from '../../../../electron/shared/contract/constants/bom-limits';
import { failureOf, isCanceled } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { bomHotkeyOf, bomHotkeys, digitOf } from '../../../ui/hotkeys';
import { isInSight } from '../../../ui/is-in-sight';
import { KeyHint } from '../../../ui/key-hint';
import { usePartsCost } from '../bom/lookup-lines';
import type { BomChanges } from '../bom/use-bom';
import { useOpenPart } from '../bom/use-open-part';
import { CandidateCard } from './candidate-card';
import { LikelyPart } from './likely-part';
import styles from './panel.module.css';
import { useCandidates } from './use-candidates';

interface Props {
  view: BomView;
  line: BomLine;
  changes: BomChanges;
}

type Candidate = BomCandidates['rows'][number];

/** The parts that the line may mean; a digit key chooses one. */
export function Candidates({ view, line, changes }: Props) {
  const { query, isShown, want } = useCandidates(view.id, line);
  const { error, isFetching } = query;
  const data = isShown ? query.data : undefined;
  const costOf = usePartsCost();
  const openPart = useOpenPart();
  const list = useRef<HTMLOListElement>(null);
  /** Whether the user has asked for them, so that they should scroll into view. */
  const isAsked = useRef(false);
  const rows = data?.rows ?? [];
  const count = rows.length;
  // The button is gone then: the focus waits in the list, and moves to the first candidate.
  const wantHere = () => {
    isAsked.current = true;
    want();
    list.current?.focus();
  };
  useEffect(() => {
    if (count === 0) return;
    // A digit chooses only among those in view.
    if (isAsked.current) list.current?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === list.current) list.current?.querySelector('button')?.focus();
  }, [count]);
  const choose = ({ part: { id, mpn, manufacturer } }: Candidate) =>
    changes.choose(line.id, { kind: 'chosen', part: { id, mpn, manufacturer } });
  const isUsed = ({ part }: Candidate) => part.id === line.part?.id;
  const actOn = useEffectEvent((event: KeyboardEvent) => {
    if (!isShown && bomHotkeyOf(event) === 'candidates') {
      event.preventDefault();
      isAsked.current = true;
      want();
      return;
    }
    const digit = digitOf(event);
    const row = digit === null ? undefined : rows[digit - 1];
    const card = digit === null ? undefined : list.current?.children[digit - 1];
    if (!row || !card || isUsed(row) || event.repeat) return;
    event.preventDefault();
    // A candidate out of view is scrolled into view first: nobody should choose what they don't see.
    if (isInSight(card)) choose(row);
    else card.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => actOn(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const failure = error && failureOf(error);
  // What only the line's SKU has found is no candidate for its part number.
  const isLikelyShown = data ? !rows.some(({ part }) => part.id === line.likely?.part.id) : !isShown;
  return (
    <div>
      <div className={classNames(styles.title, styles.wraps)}>
        <h3>{panelTexts.candidates}</h3>
        {data && <span className="muted">{formatNumber(rows.length)}</span>}
        {!isShown && (
          <Button aria-keyshortcuts={bomHotkeys.candidates} onPress={wantHere}>
            {panelTexts.seeCandidates}
            <span className="muted">{costOf(maxBomCandidates)}</span>
            <KeyHint name={bomHotkeys.candidates} isAlways />
          </Button>
        )}
      </div>
      {isLikelyShown && line.likely && (
        <LikelyPart line={line} likely={line.likely} settings={view.settings} changes={changes} />
      )}
      {failure && !isCanceled(failure) && (
        <FailureNotice failure={failure} onRetry={() => void query.refetch()} />
      )}
      {rows.length > 0 && (
        <p className={styles.remark}>
          {line.partNumber === null ? panelTexts.useSkuNote : panelTexts.useNote}
        </p>
      )}
      {data && rows.length === 0 && <p className={styles.remark}>{panelTexts.noCandidates}</p>}
      <ol ref={list} tabIndex={-1} aria-label={panelTexts.candidates} aria-busy={isFetching}>
        {rows.map((row, at) => (
          <CandidateCard
            key={row.part.id}
            candidate={row}
            sku={line.sku}
            number={at + 1}
            isUsed={isUsed(row)}
            onUse={() => choose(row)}
            onOpen={() => openPart(row.part.id, line.need)}
          />
        ))}
      </ol>
    </div>
  );
}
