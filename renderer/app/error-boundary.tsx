import { Component, type ReactNode } from 'react';
import styles from './app.module.css';

interface Props {
  readonly fallback: string;
  readonly children: ReactNode;
}

/** A class, because React offers no other way. A broken screen must not take the sidebar and its links with it. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <p role="alert" className={styles.broken}>
        {this.props.fallback}
      </p>
    );
  }
}
