import { telephone } from '../pages/bits.tsx';
import { ContactCard } from '../pages/day-cards.tsx';
import type { Frame } from '../pages/frame.ts';
import { Page } from '../pages/layout.tsx';

/** Numbers of the whole country; answered day and night, also without a paid plan. */
const emergencies = ['112', '113', '114', '115'] as const;

/** Stands in for every page that was not read before, while there is no network. */
export const OfflinePage = ({ frame }: { frame: Frame }) => {
  const { offline, visits } = frame.texts;
  return (
    <Page frame={frame} title={offline.title} noindex>
      <div class="section first">
        <div class="wrap two wide-left gap">
          <div class="stack">
            <h1>{offline.title}</h1>
            <p class="lede">{offline.text}</p>
            <p class="js">
              <button class="btn" type="button" data-reload>
                {offline.again}
              </button>
            </p>
            <section class="stack" aria-labelledby="trang-da-luu">
              <h2 id="trang-da-luu">{offline.list}</h2>
              <ul class="kept-pages" data-kept-pages data-locale={visits.locale} hidden></ul>
              <p>{offline.none}</p>
            </section>
          </div>
          <div class="stack">
            <section class="card" aria-labelledby="khan-cap">
              <h2 id="khan-cap">{offline.emergency}</h2>
              <table class="facts num">
                <caption class="vh">{offline.emergency}</caption>
                <tbody>
                  {emergencies.map((number) => (
                    <tr key={number}>
                      <th scope="row">{offline.numbers[number]}</th>
                      <td>
                        <a class="tt" href={`tel:${number}`}>
                          {telephone(number)}
                        </a>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <ContactCard frame={frame} />
          </div>
        </div>
      </div>
    </Page>
  );
};
