import '../../ui/tokens.css';
import '../../ui/base.css';
import { createRoot } from 'react-dom/client';
import { getProxyBridge } from '../../bridge/get-bridge';
import { ProxyForm } from './proxy-form';
import { proxyTexts } from './proxy-texts';

const root = document.getElementById('root');
if (root) {
  const proxy = new URLSearchParams(window.location.search).get('proxy') ?? '';
  try {
    createRoot(root).render(<ProxyForm bridge={getProxyBridge()} proxy={proxy} />);
  } catch {
    root.textContent = proxyTexts.cannotStart;
  }
}
