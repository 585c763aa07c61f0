import { Band, Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { sectionPath } from '../section.ts';
import { type Appointment, dayRows, type Week } from '../week.ts';
import type { ItemView } from '../item-view.ts';
import { Facts, ItemTitle } from './bits.tsx';
import { SectionPage, type SectionListProps } from './section-list.tsx';

export interface CalendarProps extends Pick<SectionListProps, 'frame' | 'type' | 'filter'> {
  week: Week;
  appointments: ReadonlyMap<string, Appointment[]>;
  /** What comes after this week, the nearest first; for events, which have no sheet a week. */
  upcoming: ItemView[];
  /** Item of the week with a page of its own: notes and files of the schedule. */
  sheets: ItemView[];
}

/** A week, day by day. Each week has its own address, and prints on a sheet of paper. */
export const Calendar = ({ frame, type, filter, week, appointments, upcoming, sheets }: CalendarProps) => {
  const t = frame.texts.sections;
  const href = (monday: string) => frame.path(`${sectionPath(type)}?tuan=${monday}`);
  const filled = week.days.filter((day) => (appointments.get(day)?.length ?? 0) > 0);
  // A week of work has all its days; weekends, and days without an event, stand only where something takes place.
  const work = dayRows(type) !== undefined;
  const days = week.days.filter((day, index) => (work && index < 5) || filled.includes(day));
  return (
    <SectionPage frame={frame} type={type} filter={filter}>
      <nav class="week-nav noprint" aria-label={t.weeks}>
        <a class="btn" href={href(week.previous)} rel="prev">
          <Icon name="chevron-left" />
          {t.previousWeek}
        </a>
        <a class="btn" href={frame.path(sectionPath(type))}>
          {t.thisWeek}
        </a>
        <a class="btn" href={href(week.next)} rel="next">
          {t.nextWeek}
          <Icon name="chevron-right" />
        </a>
        <button class="btn js" type="button" data-print>
          <Icon name="printer" />
          {frame.texts.page.print}
        </button>
      </nav>
      <h2 class="week-title">{t.week(dayText(frame, week.days[0]!), dayText(frame, week.days[6]!))}</h2>
      {filled.length === 0 ? (
        <div class="empty">
          <Band />
          <div>
            <h3>{t.emptyWeek}</h3>
            <p class="soft">{t.emptyWeekText}</p>
          </div>
        </div>
      ) : (
        <ol class="week">
          {days.map((day) => (
            <DayOfWeek key={day} frame={frame} day={day} items={appointments.get(day) ?? []} />
          ))}
        </ol>
      )}
      {sheets.length > 0 && (
        <ul class="sheets">
          {sheets.map((view) => (
            <li key={view.item.storyId}>
              <a href={view.href}>{view.item.title}</a>
            </li>
          ))}
        </ul>
      )}
      {upcoming.length > 0 && (
        <section class="group noprint" aria-labelledby="sap-toi">
          <div class="head">
            <h2 id="sap-toi">{t.upcoming}</h2>
          </div>
          <ul class="rows list">
            {upcoming.map((view) => (
              <li key={view.item.storyId}>
                <ItemTitle view={view} level="h3" />
                <Facts fields={view.listed} frame={frame} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </SectionPage>
  );
};

/** Noon in Vietnam lies on the same day in any calculation. */
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);
const dayText = (frame: Frame, day: string) => frame.texts.format.shortDate(noon(day));

const DayOfWeek = ({ frame, day, items }: { frame: Frame; day: string; items: Appointment[] }) => {
  const today = dayText(frame, day) === frame.texts.format.shortDate(frame.now);
  return (
    <li class={today ? 'today-is' : undefined}>
      <h3>
        <time datetime={day}>{frame.texts.format.date(noon(day))}</time>
        {today && <span class="tag">{frame.texts.sections.today}</span>}
      </h3>
      {items.length > 0 ? (
        <ul>
          {items.map(({ title, href, time, rest }, index) => (
            <li key={index}>
              <p class="week-time num">{time || frame.texts.sections.wholeDay}</p>
              <div>
                <p class="week-what">
                  {href ? (
                    <a class="tt" href={href}>
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </p>
                <Facts fields={rest} frame={frame} />
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{frame.texts.sections.freeDay}</p>
      )}
    </li>
  );
};
