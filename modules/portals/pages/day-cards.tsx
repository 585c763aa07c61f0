import type { Texts } from '@saola/translations';
import type { BoardGlance, LoudspeakerItem } from '../page-parts.ts';
import { Icon, Name, telephone } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';
import { StoryPicture } from './picture.tsx';

/** Players without a loudspeaker kept time; nobody heard them. */
const isUnheard = ({ state, proof }: Pick<LoudspeakerItem, 'state' | 'proof'>): boolean =>
  state === 'done' && proof !== null && proof.silent > 0 && proof.silent >= proof.finished;

/** State, length and what is proven: “Đã phát. 22 trên 24 cụm loa đã phát xong”. */
export function stateSentence({ state, durationMs, proof }: LoudspeakerItem, { day, length }: Texts): string {
  const minutes = durationMs ? length.minutes(Math.max(1, Math.round(durationMs / 60_000))) : '';
  if (isUnheard({ state, proof })) return day.allSilent(proof?.silent ?? 0);
  const proven =
    proof &&
    [
      day.finished(proof.finished - proof.silent, proof.total),
      proof.silent > 0 ? day.silent(proof.silent) : '',
    ].filter(Boolean);
  return [day.states[state], proven ? proven.join(', ') : minutes].filter(Boolean).join('. ');
}

/** What the loudspeakers say today, with what is proven of it. */
export const LoudspeakerDay = ({ frame, items }: { frame: Frame; items: LoudspeakerItem[] }) => {
  const { day, format } = frame.texts;
  return (
    <section class="card" aria-labelledby="loa">
      <h2 id="loa">
        <Icon name="megaphone" />
        {day.loudspeakers}
      </h2>
      {items.length > 0 ? (
        <ol class="day num">
          {items.map((item) => (
            <li
              key={`${item.startsAt.getTime()}-${item.title}`}
              data-state={isUnheard(item) ? 'silent' : item.state}
            >
              <time datetime={item.startsAt.toISOString()}>{format.time(item.startsAt)}</time>
              <svg class="ic dot" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                {item.state === 'done' && !isUnheard(item) && <path d="M20 6 9 17l-5-5" />}
                {item.state === 'failed' && <path d="M18 6 6 18M6 6l12 12" />}
              </svg>
              <div>
                <b lang={frame.language === 'vi' ? undefined : 'vi'}>{item.title}</b>
                <small>{stateSentence(item, frame.texts)}</small>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p class="soft">{day.none}</p>
      )}
    </section>
  );
};

/** Opening hours and telephones of the unit. */
export const ContactCard = ({ frame }: { frame: Frame }) => {
  const { hours, phones, phone } = frame.site.settings;
  const { contact } = frame.texts;
  const numbers =
    phones.length > 0 || !phone
      ? phones.map(({ label, number }) => ({ label: nameOf(frame, label), number }))
      : [{ label: { text: contact.phone }, number: phone }];
  return (
    <section class="card" aria-labelledby="gio">
      <h2 id="gio">
        <Icon name="clock" />
        {contact.hoursAndPhones}
      </h2>
      <table class="facts num">
        <caption class="vh">{contact.hoursAndPhonesTable}</caption>
        <tbody>
          {hours.length > 0 && (
            <tr>
              <th scope="row">{contact.workdays}</th>
              <td>
                {hours.map((span, index) => (
                  <>
                    {index > 0 && <br />}
                    {span}
                  </>
                ))}
              </td>
            </tr>
          )}
          {numbers.map(({ label, number }) => (
            <tr key={label.text}>
              <th scope="row">
                <Name of={label} />
              </th>
              <td>
                <a class="tt" href={`tel:${number.replace(/\D/g, '')}`}>
                  {telephone(number)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const BoardNow = ({ frame, board }: { frame: Frame; board: BoardGlance }) => {
  const { day, format } = frame.texts;
  return (
    <section aria-labelledby="bang-tin">
      <div class="head">
        <h2 id="bang-tin">{day.board}</h2>
      </div>
      <div class="board" lang={frame.language === 'vi' ? undefined : 'vi'}>
        <div class={board.picture ? 'board-in' : 'board-in plain'}>
          {board.picture && (
            <StoryPicture
              picture={{ ...board.picture, width: null, height: null, sizes: [] }}
              at="board"
              decorative
            />
          )}
          <div>
            <b>{board.title}</b>
            {board.facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </div>
        </div>
      </div>
      <p>{day.shownAt(board.boardName, format.time(board.shownAt))}</p>
    </section>
  );
};
