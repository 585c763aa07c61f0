import { useTexts } from '../texts/language.tsx';
import { endOf } from './slot.ts';
import type { Schedule } from './use-schedule.ts';
import { shortDay, weekFrom } from './week-days.ts';

interface AgendaProps {
  monday: string;
  schedule: Schedule;
  holidays: readonly string[];
  chosen: string | null;
  onChoose: (slotId: string) => void;
}

/** The same week as words, for small screens. */
export function Agenda({ monday, schedule, holidays, chosen, onChoose }: AgendaProps) {
  const texts = useTexts().schedule;
  return (
    <ul className="agenda">
      {weekFrom(monday).map((day, index) => {
        const ids = schedule.check.airtimes
          .filter((airtime) => airtime.day === day)
          .map(({ slotId }) => slotId);
        const slots = ids.flatMap((id) => schedule.slots.filter((slot) => slot.id === id));
        return (
          <li key={day}>
            <h3>
              {texts.weekdays[index]} {shortDay(day)}
              {holidays.includes(day) ? <span className="week-holiday">{texts.holiday}</span> : null}
            </h3>
            {slots.length === 0 ? <p className="meta">{texts.silentDay}</p> : null}
            {slots.map((slot) => (
              <button
                key={slot.id}
                type="button"
                className="agenda-slot"
                aria-pressed={slot.id === chosen}
                onClick={() => onChoose(slot.id)}
              >
                <b>
                  {slot.begins}–{endOf(slot)}
                </b>
                {slot.name}
              </button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
