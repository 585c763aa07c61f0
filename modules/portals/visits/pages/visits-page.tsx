import { languages, textsOf } from '@saola/translations';
import { Empty } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';
import type { Counters } from '../queries/read-counters.ts';
import type { Counted, VisitFigures } from '../queries/read-visits.ts';
import { counterKeys } from './counters.tsx';
import { Series, Shares } from './charts.tsx';
import { sectionName } from './section-name.ts';

export interface VisitsPageProps {
  frame: Frame;
  counters: Counters;
  figures: VisitFigures;
  months: readonly Counted[];
}

/** What the site knows of its readers, which is how many they are. */
export const VisitsPage = ({ frame, counters, figures, months }: VisitsPageProps) => {
  const { visits: words, format } = frame.texts;
  return (
    <Page frame={frame} title={words.title} canonical={frame.origin + frame.path('/thong-ke-truy-cap')}>
      <div class="section first">
        <div class="wrap visits">
          <h1>{words.title}</h1>
          <p class="soft">{words.lead}</p>
          <dl class="figures gap">
            {counterKeys.map((key) => (
              <div key={key}>
                <dt>{words[key]}</dt>
                <dd class="num">{format.number(counters[key])}</dd>
              </div>
            ))}
          </dl>
          {figures.views === 0 ? (
            <Empty title={words.none} level={2}>
              {words.noneText}
            </Empty>
          ) : (
            <>
              <section aria-labelledby="ngay">
                <h2 id="ngay">{words.days}</h2>
                <Series
                  frame={frame}
                  title={`${words.visits}, ${words.days}`}
                  head={words.day}
                  counts={figures.days}
                  name={(day) => format.shortDate(`${day}T12:00:00+07:00`)}
                />
              </section>
              {months.filter(({ views }) => views > 0).length > 1 && (
                <section aria-labelledby="thang">
                  <h2 id="thang">{words.months}</h2>
                  <Series
                    frame={frame}
                    title={`${words.visits}, ${words.months}`}
                    head={words.monthName}
                    counts={months}
                    name={(month) => format.month(`${month}-15T12:00:00+07:00`)}
                  />
                </section>
              )}
              <div class="two">
                <section aria-labelledby="muc">
                  <h2 id="muc">{words.sections}</h2>
                  <Shares
                    frame={frame}
                    title={words.sections}
                    head={words.section}
                    counts={figures.sections}
                    name={(section) => sectionName(frame, section)}
                  />
                </section>
                <section aria-labelledby="theo-tieng">
                  <h2 id="theo-tieng">{words.languages}</h2>
                  <Shares
                    frame={frame}
                    title={words.languages}
                    head={words.language}
                    counts={figures.languages}
                    name={languageName}
                  />
                </section>
              </div>
            </>
          )}
          <section class="prose" aria-labelledby="cach-dem">
            <h2 id="cach-dem">{words.how}</h2>
            {words.howText.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        </div>
      </div>
    </Page>
  );
};

const languageName = (code: string): string => {
  const language = languages.find((one) => one === code);
  return language ? textsOf(language).language.name : code;
};
