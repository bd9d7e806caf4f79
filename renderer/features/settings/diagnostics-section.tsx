import { navigate } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import styles from './settings-screen.module.css';

export function DiagnosticsSection() {
  return (
    <section className={styles.section}>
      <h2>{texts.settings.diagnostics}</h2>
      <p className="muted">{texts.settings.diagnosticsLead}</p>
      <div className={layoutStyles.actions}>
        <Button onPress={() => navigate({ screen: 'diagnostics' })}>
          {texts.settings.exportDiagnostics}
        </Button>
      </div>
    </section>
  );
}
