import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import mark from '../art/mark.svg';
import { aboutQuery, meQuery } from '../queries.ts';
import { DemoStrip } from '../shell/shell.tsx';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { useTexts } from '../texts/language.tsx';
import { demoAccounts, demoPassword } from './demo-accounts.ts';
import { CodeForm } from './code-form.tsx';
import { PasswordForm, type Credentials } from './password-form.tsx';
import './sign-in.css';

export function SignInPage() {
  const texts = useTexts();
  const { to } = useSearch({ from: '/dang-nhap' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const about = useQuery(aboutQuery);
  const [asksCode, setAsksCode] = useState(false);
  const [filled, setFilled] = useState<Credentials | null>(null);
  useEffect(() => {
    document.title = `${texts.signIn.title} · Saola`;
  }, [texts]);

  const enter = async () => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'about' });
    await client.prefetchQuery(meQuery);
    await navigate({ to: to ? to.replace(/^\/quan-tri/, '') || '/' : '/', replace: true });
  };

  return (
    <div className="sign-in">
      <DemoStrip />
      <div className="sign-in-columns">
        <aside className="sign-in-story" aria-label={texts.product}>
          <div className="logo">
            <img src={mark} alt="" />
            <span>{texts.product}</span>
          </div>
          <div className="band" aria-hidden="true" />
          <p>{texts.signIn.promise}</p>
        </aside>
        <main className="sign-in-form">
          <div className="sign-in-language">
            <LanguageSwitch />
          </div>
          <h1>{asksCode ? texts.signIn.codeTitle : texts.signIn.title}</h1>
          <p className="meta">{asksCode ? texts.signIn.codeLead : texts.signIn.lead}</p>
          {asksCode ? (
            <CodeForm onEntered={enter} onBack={() => setAsksCode(false)} />
          ) : (
            <PasswordForm filled={filled} onEntered={enter} onCode={() => setAsksCode(true)} />
          )}
          {about.data?.demo && !asksCode ? (
            <section className="demo-accounts" aria-labelledby="demo-accounts">
              <h2 id="demo-accounts">{texts.signIn.demoTitle}</h2>
              <p className="meta">{texts.signIn.demoLead}</p>
              <ul>
                {demoAccounts.map((account) => (
                  <li key={account.username}>
                    <button
                      type="button"
                      onClick={() => setFilled({ username: account.username, password: demoPassword })}
                    >
                      <b>{texts.signIn.demoAccounts[account.name]}</b>
                      <span className="meta">{account.username}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </main>
      </div>
    </div>
  );
}
