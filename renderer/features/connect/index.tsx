import '../../ui/tokens.css';
import '../../ui/base.css';
import { createRoot } from 'react-dom/client';
import { connectDoor } from '../../bridge/get-bridge';
import { ConnectForm } from './connect-form';
import { connectTexts } from './connect-texts';

const root = document.getElementById('root');
if (root) {
  connectDoor().then(
    (door) => createRoot(root).render(<ConnectForm door={door} />),
    () => {
      root.textContent = connectTexts.cannotStart;
    },
  );
}
