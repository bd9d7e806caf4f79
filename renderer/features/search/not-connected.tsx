import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import styles from './search-screen.module.css';

export function NotConnected() {
  const { bridge, connection } = useApp();
  const action = useAsyncAction();
  const trySample = () => action.run(async () => connection.set(await bridge.chooseSample()));
  return (
    <EmptyState heading={texts.search.notConnectedHeading} lead={texts.search.notConnectedLead}>
      <div className={styles.examples}>
        <Button variant="primary" onPress={() => action.run(bridge.openConnectWindow)}>
          {texts.settings.connect}
        </Button>
        <Button onPress={trySample}>{texts.settings.trySample}</Button>
      </div>
      {action.failure && <FailureNotice failure={action.failure} />}
    </EmptyState>
  );
}
