import { formatTime } from '@saola/vietnamese';
import type { BoardGlance, LoudspeakerItem } from '../page-parts.ts';
import type { Settings } from '@saola/sites';
import { Icon } from './bits.tsx';

const stateWords = { next: 'Sắp phát', now: 'Đang phát', done: 'Đã phát', failed: 'Chưa phát được' } as const;

/** State and detail, said once: “Đã phát. 22 trên 24 cụm loa”. */
function stateSentence({ state, detail }: LoudspeakerItem): string {
  const word = stateWords[state];
  return detail.startsWith(word) ? detail : [word, detail].filter(Boolean).join('. ');
}

/** What the loudspeakers say today, with what is proven of it. */
export const LoudspeakerDay = ({ items }: { items: LoudspeakerItem[] }) => (
  <section class="card" aria-labelledby="loa">
    <h2 id="loa">
      <Icon name="megaphone" />
      Loa phát hôm nay
    </h2>
    {items.length > 0 ? (
      <ol class="day num">
        {items.map((item) => (
          <li key={`${item.startsAt.getTime()}-${item.title}`} data-state={item.state}>
            <time datetime={item.startsAt.toISOString()}>{formatTime(item.startsAt)}</time>
            <svg class="ic dot" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              {item.state === 'done' && <path d="M20 6 9 17l-5-5" />}
              {item.state === 'failed' && <path d="M18 6 6 18M6 6l12 12" />}
            </svg>
            <div>
              <b>{item.title}</b>
              <small>{stateSentence(item)}</small>
            </div>
          </li>
        ))}
      </ol>
    ) : (
      <p class="soft">Hôm nay chưa có bản tin nào xếp lịch. Tin khẩn cấp được phát ngay khi duyệt.</p>
    )}
  </section>
);

const numbersOf = ({ phones, phone }: Pick<Settings, 'phones' | 'phone'>): Settings['phones'] =>
  phones.length > 0 || !phone ? phones : [{ label: { vi: 'Điện thoại' }, number: phone }];

export const ContactCard = ({ contact }: { contact: Pick<Settings, 'hours' | 'phones' | 'phone'> }) => (
  <section class="card" aria-labelledby="gio">
    <h2 id="gio">
      <Icon name="clock" />
      Giờ làm việc, điện thoại
    </h2>
    <table class="facts num">
      <caption class="vh">Giờ làm việc và số điện thoại</caption>
      <tbody>
        <tr>
          <th scope="row">Thứ Hai đến thứ Sáu</th>
          <td>
            {contact.hours.map((hours, index) => (
              <>
                {index > 0 && <br />}
                {hours}
              </>
            ))}
          </td>
        </tr>
        {numbersOf(contact).map((phone) => (
          <tr key={phone.label.vi}>
            <th scope="row">{phone.label.vi}</th>
            <td>
              <a class="tt" href={`tel:${phone.number.replace(/\D/g, '')}`}>
                {phone.number}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

export const BoardNow = ({ board }: { board: BoardGlance }) => (
  <section aria-labelledby="bang-tin">
    <div class="head">
      <h2 id="bang-tin">Bảng tin điện tử</h2>
    </div>
    <div class="board">
      <div class={board.picture ? 'board-in' : 'board-in plain'}>
        {board.picture && <img src={board.picture.url} alt="" width={1200} height={750} loading="lazy" />}
        <div>
          <b>{board.title}</b>
          {board.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      </div>
    </div>
    <p>
      {board.boardName}, hình hiện lúc {formatTime(board.shownAt)}.
    </p>
  </section>
);
