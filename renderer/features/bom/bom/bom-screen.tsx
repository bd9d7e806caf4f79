import { useEffect } from 'react';
import { useApp } from '../../../bridge/app-context';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { bomTexts } from '../../../texts/bom-view-texts';
import styles from './bom-screen.module.css';
import { OpenBom } from './open-bom';
import { useBom } from './use-bom';

export function BomScreen({ bomId }: { bomId: string }) {
  const state = useBom(bomId);
  const { quantity } = useApp();
  // That of a part that was opened from a line.
  useEffect(() => quantity.showLinked(null), [quantity]);
  const { data, error, refetch } = state.query;
  return (
    <section aria-label={bomTexts.region} className={styles.screen} aria-busy={!data && !error}>
      {!data && (
        <div className={styles.waiting}>
          {error ? (
            <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
          ) : (
            <p className="muted">{bomTexts.loading}</p>
          )}
        </div>
      )}
      {data && <OpenBom view={data} changes={state.changes} />}
    </section>
  );
}
