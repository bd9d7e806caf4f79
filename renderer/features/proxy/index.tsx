import '../../ui/tokens.css';
import '../../ui/base.css';
import { createRoot } from 'react-dom/client';
import { getProxyBridge } from '../../bridge/get-bridge';
import { ProxyForm } from './proxy-form';
import { proxyTexts } from './proxy-texts';

const root = document.getElementById('root');
if (root) {
  const proxy = new URLSearchParams(window.location.search).get('proxy') ?? '';
  getProxyBridge().then(
    (bridge) => createRoot(root).render(<ProxyForm bridge={bridge} proxy={proxy} />),
    () => {
      root.textContent = proxyTexts.cannotStart;
    },
  );
}
