import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { failureOf } from '../../bridge/parts-failure';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { PartDetail } from './part-detail';
import styles from './part-screen.module.css';

export function PartScreen({ partId }: { partId: string }) {
  const { bridge } = useApp();
  const { data, error, refetch } = useQuery(partQuery(bridge, partId));
  return (
    <section
      aria-label={texts.part.region}
      className={classNames(layoutStyles.screen, styles.screen)}
      aria-busy={!data && !error}
    >
      {!data && (
        <div className={styles.waiting}>
          {error ? (
            <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
          ) : (
            <p className="muted">{texts.part.loading}</p>
          )}
        </div>
      )}
      {data && <PartDetail part={data} />}
    </section>
  );
}
