import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { Info, Menu, WifiOff } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import mark from '../art/mark.svg';
import { useLive } from '../live.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { aboutQuery, meQuery } from '../queries.ts';
import { SessionProvider, useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { EmergencyBanner } from '../emergency/emergency-banner.tsx';
import { Navigation } from './navigation.tsx';
import { NoticesBell } from './notices-bell.tsx';
import { UserMenu } from './user-menu.tsx';

/** Everything behind the sign-in: who am I, then the frame around each page. */
export function Shell() {
  const me = useQuery(meQuery);
  if (me.data)
    return (
      <SessionProvider me={me.data}>
        <Frame />
      </SessionProvider>
    );
  return (
    <main>
      {me.error ? <Failure error={me.error} retry={() => void me.refetch()} /> : <Loading rows={8} />}
    </main>
  );
}

/** What had the focus is gone, such as a button that did its work: the page has it, and not the browser's beginning. */
function useFocusKept() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const lost = (event: FocusEvent) => {
      if (event.relatedTarget) return;
      const from = event.target;
      setTimeout(() => {
        const isGone = from instanceof Element && (!from.isConnected || from.matches(':disabled'));
        if (isGone && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
      }, 300);
    };
    document.addEventListener('focusout', lost);
    return () => document.removeEventListener('focusout', lost);
  }, []);
  return main;
}

function Frame() {
  const texts = useTexts();
  const [drawer, setDrawer] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setDrawer(false), [path]);
  const main = useFocusKept();
  const { connected } = useLive();
  return (
    <div className={/\/(tin-bai|trang)\//.test(path) ? 'shell wide' : 'shell'}>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <DemoStrip />
      <aside className="side" aria-label={texts.product}>
        <div className="side-inner">
          <Brand />
          <div className="band" aria-hidden="true" />
          <Navigation />
        </div>
      </aside>
      <header className="top">
        <button
          type="button"
          className="icon-button only-narrow"
          aria-label={texts.nav.open}
          onClick={() => setDrawer(true)}
        >
          <Menu size={20} aria-hidden />
        </button>
        <Acting />
        <div className="spacer" />
        <LanguageSwitch />
        <NoticesBell />
        <UserMenu />
      </header>
      <main ref={main} className="main" id="main" tabIndex={-1}>
        <div className="main-inner">
          <ConnectionLine connected={connected} />
          <EmergencyBanner />
          <Outlet />
        </div>
      </main>
      <Drawer
        open={drawer}
        onClose={() => setDrawer(false)}
        placement="left"
        size={280}
        rootClassName="drawer-nav"
        title={texts.nav.label}
        styles={{ body: { background: 'var(--deep)' } }}
      >
        <Navigation onChosen={() => setDrawer(false)} />
      </Drawer>
    </div>
  );
}

function Brand() {
  const texts = useTexts();
  return (
    <Link to="/" className="logo" aria-label={texts.product}>
      <img src={mark} alt="" />
      <span>{texts.product}</span>
    </Link>
  );
}

function Acting() {
  const texts = useTexts();
  const { unit } = useSession();
  return (
    <div className="acting">
      <small>{texts.deskName}</small>
      {unit?.unitName ?? texts.product}
    </div>
  );
}

export function DemoStrip() {
  const texts = useTexts();
  const about = useQuery(aboutQuery);
  if (!about.data?.demo) return null;
  return (
    <aside className="strip" aria-label={texts.demoStrip.title}>
      <Info size={16} aria-hidden />
      <span>
        <b>{texts.demoStrip.title}</b> {texts.demoStrip.text}
      </span>
    </aside>
  );
}

const onNetwork = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

function ConnectionLine({ connected }: { connected: boolean }) {
  const texts = useTexts();
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine);
  const text = online ? (connected ? null : texts.states.liveLost) : texts.states.offline;
  return (
    <div role="status">
      {text ? (
        <div className="warning-line">
          <WifiOff size={18} aria-hidden />
          {text}
        </div>
      ) : null}
    </div>
  );
}
