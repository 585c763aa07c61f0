import { isApiError } from '@saola/api-client';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import { useState } from 'react';
import { router } from './router.tsx';
import { useScheme } from './scheme.ts';
import { SchemeContext } from './shell/scheme-context.ts';
import { LanguageProvider, useLanguage } from './texts/language.tsx';
import { signStyles } from './style-nonce.ts';
import { look } from './theme.ts';

const RETRIES = 2;
/** Only what the network or the server's moment explains is worth asking again. */
const worthRetrying = (failures: number, error: Error) =>
  failures < RETRIES && (!isApiError(error) || error.status === 0 || error.status >= 500);

/** A session that ended sends to the sign-in page and back here afterwards. */
function onError(error: Error) {
  const { pathname } = router.state.location;
  if (isApiError(error) && error.code === 'access/password-must-change') {
    void router.navigate({ to: '/bao-mat' });
    return;
  }
  if (!isApiError(error) || error.status !== 401 || pathname.endsWith('/dang-nhap')) return;
  void router.navigate({ to: '/dang-nhap', search: { to: router.state.location.href } });
}

const createClient = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000 } },
  });

// the server writes a fresh nonce into the page; unanswered, the placeholder stays and means none
const written = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
const csp = written && !written.startsWith('__') ? { csp: { nonce: written } } : {};
if (csp.csp) signStyles(csp.csp.nonce);

export function App() {
  return (
    <LanguageProvider>
      <Providers />
    </LanguageProvider>
  );
}

function Providers() {
  const [client] = useState(createClient);
  const scheme = useScheme();
  const { language } = useLanguage();
  return (
    <SchemeContext value={scheme}>
      <ConfigProvider {...csp} theme={look(scheme.dark)} locale={language === 'vi' ? viVN : enGB}>
        <AntdApp component={false}>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </AntdApp>
      </ConfigProvider>
    </SchemeContext>
  );
}
