import { Component, type ReactNode, Suspense } from 'react';
import { useApp } from '../bridge/app-context';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { AlertIcon } from '../ui/icons';
import styles from './failure-notice.module.css';

interface Props {
  /** What has happened. */
  readonly happened: string;
  readonly children: ReactNode;
}

/** A class, because React offers no other way. A broken screen must not take the sidebar and its links with it. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken happened={this.props.happened} /> : this.props.children;
  }
}

/**
 * The way out is a page that is loaded anew: of a chunk that could not be loaded Chromium keeps the failure, by its URL, and Vite's
 * loader would take a style sheet that failed for one that is there (docs/decisions/061-first-chunk.md).
 */
function Broken({ happened }: { happened: string }) {
  const { bridge } = useApp();
  return (
    <div role="alert" className={styles.broken}>
      <div className={styles.notice}>
        <AlertIcon />
        <div className={styles.text}>
          <p className={styles.happened}>{happened}</p>
          <p>{texts.app.reloads}</p>
        </div>
        <div className={styles.actions}>
          <Button onPress={() => void bridge.reloadPage()}>{texts.failure.tryAgain}</Button>
        </div>
      </div>
    </div>
  );
}

/** Around a part of a screen that is in a chunk of its own: `fallback` until it is there. */
export function LazyBoundary({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  return (
    <ErrorBoundary happened={texts.app.brokenPart}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
