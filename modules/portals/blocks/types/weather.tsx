import { localDay } from '@saola/vietnamese';
import { blockType } from '../block-type.ts';
import { Icon } from '../../pages/bits.tsx';
import { type Weather } from '../queries/get-weather.ts';
import { loadWeather } from '../shared/load-weather.ts';
import { headingField } from '../shared/common-fields.ts';
import { headingOf } from '../shared/heading.tsx';
import { skyIcon } from '../shared/weather-words.ts';
import { daysFrom, isStale } from '../weather/forecast.ts';

const fields = { heading: headingField } as const;

/** The days ahead from the configured feed, with the time of its last word. */
export const weather = blockType<typeof fields, Weather | null>({
  code: 'weather',
  group: 'unit',
  icon: 'cloud-sun',
  label: { vi: 'Thời tiết', en: 'Weather' },
  guide: {
    vi: 'Các ngày tới theo nguồn mà kỹ thuật đã cấu hình; không có nguồn thì khối không hiện.',
    en: 'The days ahead from the feed the technicians have set up; without a feed nothing is shown.',
  },
  once: true,
  fields,
  load: loadWeather,
  render({ frame, settings, data, id }) {
    const { format, blocks } = frame.texts;
    const days = data ? daysFrom(data.forecast, localDay(frame.now)) : [];
    if (!data || days.length === 0) return null;
    const words = blocks.weather;
    const { now } = data.forecast;
    const old = isStale(data.issuedAt, frame.now);
    return (
      <section class="card weather" aria-labelledby={id}>
        <h2 id={id}>
          <Icon name="cloud-sun" />
          {headingOf(settings.heading, frame, words.title)}
        </h2>
        {now !== null && !old && <p class="now num">{words.now(words.degrees(String(now)))}</p>}
        <ul class="days">
          {days.map((day) => (
            <li key={day.day}>
              <time datetime={day.day}>{format.date(`${day.day}T12:00:00+07:00`)}</time>
              <Icon name={skyIcon[day.sky]} />
              <span>
                {words.skies[day.sky]}
                {day.rain ? <small>{words.rain(format.number(day.rain))}</small> : null}
              </span>
              <b class="num">{words.degrees(words.range(String(day.low), String(day.high)))}</b>
            </li>
          ))}
        </ul>
        <p class="meta">{words.issued(format.dateTime(data.issuedAt), data.source)}</p>
        {old && <p class="note">{words.old}</p>}
      </section>
    );
  },
});
