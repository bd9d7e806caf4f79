import type { UpdateInstallation as Installation } from '../../../electron/shared/contract/updates';
import { updateTexts } from '../../texts/update-texts';
import { CopyButton } from '../../ui/copy-button';
import styles from './update-installation.module.css';

/** How to install an update that the app does not install itself. */
export function UpdateInstallation(installation: Installation) {
  if (installation.by === 'app') return null;
  if (installation.by === 'user') return <p>{updateTexts.installByHand}</p>;
  const { command } = installation;
  return (
    <>
      <p>{updateTexts.installByCommand}</p>
      <div className={styles.command}>
        <code>{command}</code>
        <CopyButton label={updateTexts.copyCommand} text={() => command} />
      </div>
    </>
  );
}
