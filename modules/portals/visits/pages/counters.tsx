import type { Frame } from '../../pages/frame.ts';

/** In the order in which Vietnamese portals show them. */
export const counterKeys = ['online', 'today', 'yesterday', 'month', 'total'] as const;

/** The counters people know, as they were when the page was drawn; the script asks for newer ones. */
export const VisitCounters = ({ frame }: { frame: Frame }) => {
  const { counters, site, texts, origin } = frame;
  if (!counters || !site.settings.showsVisits || site.state !== 'OPEN') return null;
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
