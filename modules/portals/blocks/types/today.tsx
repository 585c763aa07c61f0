import { blockType } from '../block-type.ts';
import { Icon } from '../../pages/bits.tsx';
import { nameOf } from '../../pages/frame.ts';
import { type Weather } from '../queries/get-weather.ts';
import { loadWeather } from '../shared/load-weather.ts';
import { skyIcon, todayOf } from '../shared/weather-words.ts';

const fields = {
  weather: { kind: 'flag', default: true, label: { vi: 'Kèm thời tiết', en: 'With the weather' } },
} as const;

/** The first words of a home page: where one is, what day it is, what weather. It carries the page's h1. */
export const today = blockType<typeof fields, Weather | null>({
  code: 'today',
  group: 'unit',
  icon: 'sun',
  label: { vi: 'Mở đầu: hôm nay', en: 'Opening: today' },
  guide: {
    vi: 'Tên nơi, ngày tháng và thời tiết, đặt ở hàng đầu của trang chủ.',
    en: 'Name of the place, the date and the weather; first row of a home page.',
  },
  once: true,
  slots: ['HOME', 'HOME_OF_COMMUNES', 'HOME_OF_DEPARTMENTS'],
  fields,
  load: async (ask, { weather }) => (weather ? loadWeather(ask) : null),
  render({ frame, data }) {
    const { site, texts, now } = frame;
    const words = texts.blocks.weather;
    const day = data && todayOf(data, now);
    if (site.state === 'ARCHIVED')
      return (
        <div class="opening">
          <h1>{nameOf(frame, site.name).text}</h1>
        </div>
      );
    return (
      <div class="opening">
        <div>
          <h1>
            {site.kind === 'COMMUNE' ? texts.home.today(site.shortName) : nameOf(frame, site.unitName).text}
          </h1>
          <p class="soft">{texts.format.date(now)}</p>
        </div>
        {day && (
          <dl class="glance">
            <div>
              <dt>
                <Icon name={skyIcon[day.sky]} />
                {words.skies[day.sky]}
              </dt>
              <dd class="num">{words.degrees(words.range(String(day.low), String(day.high)))}</dd>
            </div>
            {day.rain !== null && day.rain > 0 && (
              <div>
                <dt>
                  <Icon name="droplets" />
                  {words.skies.RAIN}
                </dt>
                <dd class="num">{texts.format.number(day.rain)}&nbsp;mm</dd>
              </div>
            )}
          </dl>
        )}
      </div>
    );
  },
});
