import { contentTypeOf } from '@saola/newsroom';
import { localDay } from '@saola/vietnamese';
import { blockType } from '../block-type.ts';
import type { Frame } from '../../pages/frame.ts';
import type { PublicationSummary } from '../../publication.ts';
import { sectionPath } from '../../sections/section.ts';
import { listItems } from '../queries/list-items.ts';
import { countField, headingField, originsFor } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';
import { meetingsFrom, type Meeting, mondayOf, weekFrom } from '../shared/week.ts';

const TYPE = 'leader-schedule';
const fields = { heading: headingField, count: countField(6, 2, 20) } as const;

/** The leaders’ week: today’s meetings and the next ones. */
export const schedule = blockType<typeof fields, PublicationSummary[]>({
  code: 'schedule',
  group: 'unit',
  icon: 'calendar-days',
  label: { vi: 'Lịch công tác của lãnh đạo', en: 'Leaders’ schedule' },
  guide: {
    vi: 'Các cuộc từ hôm nay đến hết tuần, lấy từ mục Lịch công tác.',
    en: 'Meetings from today to the end of the week, from the section of schedules.',
  },
  once: true,
  fields,
  load: ({ context, site, language }) =>
    listItems(context.database, {
      siteId: site.id,
      language,
      now: context.now(),
      types: [TYPE],
      // The communes' weeks stand on their own sites.
      origins: originsFor('OWN'),
      limit: 6,
    }),
  render({ frame, settings, data, id }) {
    const type = contentTypeOf(TYPE);
    const today = localDay(frame.now);
    const week = data.find(
      ({ fields: { week: first } }) => mondayOf(String(first ?? '')) === mondayOf(today),
    );
    const meetings = week ? meetingsFrom(week.fields, today).slice(0, settings.count) : [];
    if (!type || meetings.length === 0) return null;
    const words = frame.texts.blocks.schedule;
    const href = frame.path(sectionPath(type));
    return (
      <section aria-labelledby={id}>
        <Heading
          id={id}
          text={headingOf(settings.heading, frame, words.title)}
          link={{ href, label: words.week }}
        />
        <div class="card schedule">
          <ol class="week-strip num" aria-label={words.days}>
            {weekFrom(mondayOf(today)).map((day) => (
              <li key={day} aria-current={day === today ? 'date' : undefined}>
                <span>{shortWeekday(frame, day)}</span>
                <b>{Number(day.slice(8))}</b>
              </li>
            ))}
          </ol>
          <Meetings frame={frame} meetings={meetings} today={today} />
        </div>
      </section>
    );
  },
});

const weekdays = new Map<string, Intl.DateTimeFormat>();

function shortWeekday({ texts }: Frame, day: string): string {
  const { tag } = texts.language;
  const format = weekdays.get(tag) ?? new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  weekdays.set(tag, format);
  return format.format(new Date(`${day}T00:00Z`));
}

const Meetings = ({ frame, meetings, today }: { frame: Frame; meetings: Meeting[]; today: string }) => {
  const days = [...new Set(meetings.map(({ day }) => day))];
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-label={frame.texts.format.date(`${day}T12:00:00+07:00`)}>
          <h3>
            {frame.texts.format.date(`${day}T12:00:00+07:00`)}
            {day === today && <span class="tag ok">{frame.texts.blocks.schedule.today}</span>}
          </h3>
          <ul class="meetings" lang={frame.language === 'vi' ? undefined : 'vi'}>
            {meetings
              .filter((meeting) => meeting.day === day)
              .map((meeting) => (
                <li key={`${meeting.time}-${meeting.content}`}>
                  <span class="num">{meeting.time}</span>
                  <div>
                    <b>{meeting.content}</b>
                    <small>{[meeting.leader, meeting.place].filter(Boolean).join(' · ')}</small>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};
