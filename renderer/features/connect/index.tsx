import '../../ui/tokens.css';
import '../../ui/base.css';
import { createRoot } from 'react-dom/client';
import { getConnectBridge } from '../../bridge/get-bridge';
import { ConnectForm } from './connect-form';
import { connectTexts } from './connect-texts';

const root = document.getElementById('root');
if (root) {
  try {
    createRoot(root).render(<ConnectForm bridge={getConnectBridge()} />);
  } catch {
    root.textContent = connectTexts.cannotStart;
  }
}
