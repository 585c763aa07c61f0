import type { TimeSlot } from '@saola/api-client';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { localDay } from '../province-time.ts';
import { useTexts } from '../texts/language.tsx';
import { clockOf, endOf, inLanes, minuteOf, moved, stretched } from './slot.ts';
import type { Schedule } from './use-schedule.ts';
import { shortDay, weekFrom } from './week-days.ts';

interface WeekProps {
  monday: string;
  schedule: Schedule;
  holidays: readonly string[];
  chosen: string | null;
  /** What became of a slot on a day that is over. */
  played?: (slotId: string, day: string) => 'PLAYED' | 'NOT_HEARD' | null;
  writable: boolean;
  onChoose: (slotId: string) => void;
  onAdd: (minute: number, weekday: number) => void;
}

const perMinute = 0.7; // px; the lines of the grid stand in schedule.css
/** Shown always; earlier and later hours when a slot lies there. */
const usual = { from: 4, until: 22 };

/** A week of slots on a grid of hours: dragged, stretched at the lower edge, or moved by the arrow keys. */
export function Week({ monday, schedule, holidays, chosen, played, writable, onChoose, onAdd }: WeekProps) {
  const texts = useTexts().schedule;
  const [said, setSaid] = useState('');
  const from = Math.min(usual.from, ...schedule.slots.map(({ begins }) => Math.floor(minuteOf(begins) / 60)));
  const until = Math.max(
    usual.until,
    ...schedule.slots.map(({ begins, minutes }) =>
      Math.min(Math.ceil((minuteOf(begins) + minutes) / 60), 24),
    ),
  );
  const hours = Array.from({ length: until - from }, (_, index) => from + index);
  const days = weekFrom(monday);
  const today = localDay(new Date());
  const conflicting = new Set(
    schedule.check.findings.filter(({ weight }) => weight === 'CONFLICT').flatMap(({ slotIds }) => slotIds),
  );
  const change = (slot: TimeSlot) => {
    schedule.change(slot);
    setSaid(texts.moved(slot.name, slot.begins, endOf(slot)));
  };
  const wordsOf = (slotId: string, day: string) => {
    const state = played?.(slotId, day);
    return state ? [texts.played[state]] : [];
  };
  const addAt = (event: PointerEvent<HTMLDivElement>, weekday: number) => {
    if (!writable || event.button !== 0 || event.target !== event.currentTarget) return;
    const top = event.currentTarget.getBoundingClientRect().top;
    onAdd(from * 60 + (event.clientY - top) / perMinute, weekday);
  };
  return (
    <div className="week">
      <div className="week-head">
        <span />
        {days.map((day, index) => (
          <div key={day} className={day === today ? 'today' : undefined}>
            <b>{texts.weekdays[index]}</b> {shortDay(day)}
            {holidays.includes(day) ? <span className="week-holiday">{texts.holiday}</span> : null}
          </div>
        ))}
      </div>
      <div className="week-body" style={{ height: (until - from) * 60 * perMinute }}>
        <div className="week-hours" aria-hidden>
          {hours.map((hour) => (
            <span key={hour} style={{ top: (hour - from) * 60 * perMinute }}>
              {clockOf(hour * 60)}
            </span>
          ))}
        </div>
        {days.map((day, index) => (
          <div
            key={day}
            className={holidays.includes(day) ? 'week-day off' : 'week-day'}
            onPointerUp={(event) => addAt(event, index + 1)}
          >
            {inLanes(
              schedule.check.airtimes
                .filter((airtime) => airtime.day === day)
                .flatMap(({ slotId }) => schedule.slots.filter(({ id }) => id === slotId)),
            ).map(({ slot, lane, lanes }) => (
              <Block
                key={slot.id}
                slot={slot}
                place={{ left: `calc(${(100 * lane) / lanes}% + 3px)`, width: `calc(${100 / lanes}% - 6px)` }}
                from={from * 60}
                label={texts.slotSaid(
                  [slot.name, ...wordsOf(slot.id, day)].join(' '),
                  texts.weekdays[index]!,
                  slot.begins,
                  endOf(slot),
                )}
                played={played?.(slot.id, day) ?? null}
                isChosen={slot.id === chosen}
                isConflicting={conflicting.has(slot.id)}
                writable={writable}
                onChoose={() => onChoose(slot.id)}
                onChange={change}
                onRemove={() => schedule.remove(slot.id)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

interface BlockProps {
  slot: TimeSlot;
  place: { left: string; width: string };
  /** The minute of the day at which the grid begins. */
  from: number;
  label: string;
  played: 'PLAYED' | 'NOT_HEARD' | null;
  isChosen: boolean;
  isConflicting: boolean;
  writable: boolean;
  onChoose: () => void;
  onChange: (slot: TimeSlot) => void;
  onRemove: () => void;
}

function Block({
  slot,
  place,
  from,
  label,
  played,
  isChosen,
  isConflicting,
  writable,
  onChoose,
  onChange,
  onRemove,
}: BlockProps) {
  const says = useTexts().schedule.played;
  const drag = useRef<{ y: number; slot: TimeSlot; stretches: boolean } | null>(null);
  const seize = (event: PointerEvent<HTMLButtonElement>) => {
    if (!writable || event.button !== 0) return;
    const edge = event.currentTarget.getBoundingClientRect().bottom - event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, slot, stretches: edge < 8 };
  };
  const pull = (event: PointerEvent<HTMLButtonElement>) => {
    if (!drag.current) return;
    const by = (event.clientY - drag.current.y) / perMinute;
    const next = drag.current.stretches ? stretched(drag.current.slot, by) : moved(drag.current.slot, by);
    if (next.begins !== slot.begins || next.minutes !== slot.minutes) onChange(next);
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -5, ArrowDown: 5 }[event.key];
    if (!writable || (by === undefined && event.key !== 'Delete')) return;
    event.preventDefault();
    if (by === undefined) onRemove();
    else onChange(event.shiftKey ? stretched(slot, by) : moved(slot, by));
  };
  return (
    <button
      type="button"
      className="week-slot"
      style={{
        ...place,
        top: (minuteOf(slot.begins) - from) * perMinute,
        height: Math.max(slot.minutes * perMinute, 22),
      }}
      aria-label={label}
      data-played={played ?? undefined}
      aria-describedby={writable ? 'week-keys' : undefined}
      aria-pressed={isChosen}
      data-conflict={isConflicting || undefined}
      data-tall={slot.minutes >= 45 || undefined}
      onClick={onChoose}
      onPointerDown={seize}
      onPointerMove={pull}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onKeyDown={press}
    >
      <b>{slot.begins}</b> {slot.name}
      {played ? <em>{says[played]}</em> : null}
    </button>
  );
}
