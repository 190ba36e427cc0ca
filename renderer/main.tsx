import '@fontsource-variable/inter';
import '@mantine/core/styles.layer.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { createClient } from '../shared/api/client.ts';
import { dayOf } from './app/day-of.ts';
import { App } from './app/app.tsx';
import { createAppStore } from './app/create-app-store.ts';
import { holdCalls } from './app/hold-calls.ts';
import { stillPrints } from './app/still-prints.ts';
import { tellLanguage } from './app/tell-language.ts';
import { watchIdle } from './app/watch-idle.ts';
import { windowLock } from './app/window-lock.ts';
import { watchWrites } from './app/watch-writes.ts';
import { followEvents } from './app/follow-events.ts';
import { AppStoreContext } from './app/use-app.ts';
import { pickPlatform } from './platform/pick-platform.ts';
import { storedPreferences } from './platform/stored-preferences.ts';
import { styleNonce } from './platform/style-nonce.ts';

const platform = pickPlatform();
const gate = holdCalls(platform);
const store = createAppStore({
  api: createClient(
    watchWrites(gate.traffic.transport, (failure) => store.getState().takeNotSaved(failure)),
  ),
  platform: { ...platform, ...gate.traffic },
  lock: windowLock(platform, gate),
  preferences: storedPreferences,
  // The one place where the window looks at the calendar.
  today: dayOf(new Date()),
});
followEvents(platform, store);
stillPrints(store, window);
watchIdle(store, window, () => Date.now());
if (platform.shell) tellLanguage(store, platform.shell);

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <AppStoreContext value={store}>
    <App door={platform.door} nonce={styleNonce()} />
  </AppStoreContext>,
);
