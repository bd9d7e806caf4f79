import { ErrorBoundary } from '../components/error-boundary';
import { SearchProvider } from '../features/search/search-provider';
import { useRoute } from '../navigation/route';
import { texts } from '../texts/texts';
import styles from './app.module.css';
import { Content } from './content';
import { Sidebar } from './sidebar';

export function App() {
  const route = useRoute();
  return (
    <div className={styles.frame}>
      <Sidebar route={route} />
      <ErrorBoundary happened={texts.app.brokenScreen}>
        <SearchProvider active={route.screen === 'search'}>
          <Content route={route} />
        </SearchProvider>
      </ErrorBoundary>
    </div>
  );
}
