import type { Frame } from '../../pages/frame.ts';
import { once } from '../../pages/once.ts';
import type { Counters } from '../queries/read-counters.ts';

/** In the order in which Vietnamese portals show them. */
export const counterKeys = ['online', 'today', 'yesterday', 'month', 'total'] as const;

/** The counters people know, as they were when the page was drawn; the script asks for newer ones. */
export const VisitCounters = ({ frame }: { frame: Frame }) => {
  const { counters, site } = frame;
  if (!counters || !site.settings.showsVisits || site.state !== 'OPEN') return null;
  const shown = counterKeys.map((key) => counters[key]).join(' ');
  // They change every few seconds, and stand on every page between.
  return once(site, `counters ${frame.language} ${shown}`, () => <Shown frame={frame} counters={counters} />);
};

const Shown = ({ frame, counters }: { frame: Frame; counters: Counters }) => {
  const { texts, origin } = frame;
  const { visits: words, format } = texts;
  return (
    <div class="counters noprint">
      <a href={frame.path('/thong-ke-truy-cap')}>{words.short}</a>
      <dl data-visits={`/api/public/sites/${new URL(origin).hostname}/visits`} data-locale={words.locale}>
        {counterKeys.map((key) => (
          <div key={key}>
            <dt>{words[key]}</dt>
            <dd class="num" data-count={key}>
              {format.number(counters[key])}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
