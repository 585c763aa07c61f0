import { useQuery } from '@tanstack/react-query';
import { moment } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { mailsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';

export function MailsPage() {
  const texts = useTexts().mails;
  const mails = useQuery(mailsQuery);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <section className="card" aria-label={texts.title}>
        <Answered query={mails} rows={6}>
          {(page) =>
            page.items.length > 0 ? (
              <ul className="rows">
                {page.items.map((mail) => (
                  <li key={mail.id}>
                    <details className="grow mail">
                      <summary>
                        <b>{mail.subject}</b>
                        <span className="meta">
                          {texts.to} {mail.to}, {moment(mail.at)}
                        </span>
                      </summary>
                      <pre>{mail.text}</pre>
                    </details>
                  </li>
                ))}
              </ul>
            ) : (
              <Empty title={texts.empty} />
            )
          }
        </Answered>
      </section>
    </>
  );
}
