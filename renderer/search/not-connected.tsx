import { useApp } from '../app/app-context';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { FailureNotice } from '../ui/failure-notice';
import { useAsyncAction } from '../ui/use-async-action';
import styles from './search-screen.module.css';

export function NotConnected() {
  const { bridge, connection } = useApp();
  const action = useAsyncAction();
  const trySample = () => action.run(async () => connection.set(await bridge.chooseSample()));
  return (
    <EmptyState heading={texts.search.notConnectedHeading} lead={texts.search.notConnectedLead}>
      <div className={styles.examples}>
        <Button look="primary" onPress={() => action.run(bridge.openConnectWindow)}>
          {texts.settings.connect}
        </Button>
        <Button onPress={trySample}>{texts.settings.trySample}</Button>
      </div>
      {action.failure && <FailureNotice failure={action.failure} />}
    </EmptyState>
  );
}
