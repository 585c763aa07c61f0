import './styles/index.css';
import { render } from 'preact';
import { followAddress } from './address.ts';
import { App } from './app.tsx';
import { applySettings, settings } from './settings.ts';
import { keepSending } from './waiting.ts';

applySettings(settings.get());
followAddress();
const place = document.getElementById('app');
if (place) render(<App />, place);
keepSending();

// Without a service worker (plain HTTP on a local network) the app still works, only not offline.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker
    .register('/ung-dung/service-worker.js', { scope: '/ung-dung/' })
    .catch(() => undefined);
