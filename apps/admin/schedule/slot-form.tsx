import type { TimeSlot } from '@saola/api-client';
import { Button, Checkbox, Input, InputNumber, Radio, Select, Slider, Switch } from 'antd';
import { useState } from 'react';
import { FieldFrame, describedBy } from '../editor/fields/field-frame.tsx';
import { useTexts } from '../texts/language.tsx';
import { SlotDevicesField } from './slot-devices-field.tsx';
import { SlotItemsField } from './slot-items-field.tsx';
import { daysFrom, endOf, textOf, type SlotDays } from './slot.ts';

interface SlotFormProps {
  unitId: string;
  slot: TimeSlot;
  writable: boolean;
  onChange: (slot: TimeSlot) => void;
  onRemove: () => void;
}

const kinds: SlotDays['kind'][] = ['WEEKDAYS', 'MONTH_DAYS', 'YEAR_DAYS', 'HOLIDAYS', 'DATES'];
const everyDay: SlotDays = { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' };

/** One slot: when it begins, how long it lasts, on which days, and how loud. */
export function SlotForm({ unitId, slot, writable, onChange, onRemove }: SlotFormProps) {
  const texts = useTexts().schedule;
  const say = texts.form;
  const [begins, setBegins] = useState<string | null>(null);
  const wrongClock = begins !== null ? say.beginsWrong : null;
  const writeBegins = (text: string) => {
    const right = /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
    setBegins(right ? null : text);
    if (right) onChange({ ...slot, begins: text });
  };
  return (
    <fieldset className="slot-form" disabled={!writable}>
      <FieldFrame id="slot-name" label={say.name} required>
        <Input
          id="slot-name"
          maxLength={80}
          value={slot.name}
          onChange={(event) => onChange({ ...slot, name: event.target.value })}
        />
      </FieldFrame>
      <div className="slot-times">
        <FieldFrame id="slot-begins" label={say.begins} guide={say.beginsHint} problem={wrongClock}>
          <Input
            id="slot-begins"
            inputMode="numeric"
            maxLength={5}
            aria-describedby={describedBy('slot-begins', true, wrongClock)}
            {...(wrongClock ? { 'aria-invalid': true, status: 'error' } : {})}
            value={begins ?? slot.begins}
            onChange={(event) => writeBegins(event.target.value)}
          />
        </FieldFrame>
        <FieldFrame
          id="slot-minutes"
          label={say.minutes}
          guide={`${say.minutesHint} ${say.until(endOf(slot))}`}
        >
          <InputNumber
            id="slot-minutes"
            min={5}
            max={240}
            step={5}
            precision={0}
            disabled={!writable}
            aria-describedby="slot-minutes-guide"
            value={slot.minutes}
            onChange={(minutes) => minutes && onChange({ ...slot, minutes })}
          />
        </FieldFrame>
      </div>
      <DaysFields
        key={slot.id}
        days={slot.days}
        writable={writable}
        onChange={(days) => onChange({ ...slot, days })}
      />
      <SlotItemsField unitId={unitId} slot={slot} writable={writable} onChange={onChange} />
      <SlotDevicesField unitId={unitId} slot={slot} writable={writable} onChange={onChange} />
      <label className="slot-switch">
        <Switch
          checked={slot.volume !== null}
          disabled={!writable}
          onChange={(own) => onChange({ ...slot, volume: own ? 60 : null })}
        />
        {say.ownVolume}
      </label>
      {slot.volume !== null ? (
        <FieldFrame id="slot-volume" label={`${say.volume}: ${slot.volume}%`}>
          <Slider
            min={0}
            max={100}
            step={5}
            disabled={!writable}
            ariaLabelForHandle={say.volume}
            value={slot.volume}
            onChange={(volume: number) => onChange({ ...slot, volume })}
          />
        </FieldFrame>
      ) : null}
      {writable ? (
        <Button danger onClick={onRemove}>
          {say.remove}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface DaysProps {
  days: SlotDays;
  writable: boolean;
  onChange: (days: SlotDays) => void;
}

function DaysFields({ days, writable, onChange }: DaysProps) {
  const texts = useTexts().schedule;
  const say = texts.form;
  const [kind, setKind] = useState(days.kind);
  const [calendar, setCalendar] = useState('calendar' in days ? days.calendar : 'LUNAR');
  const [text, setText] = useState(textOf(days));
  const choose = (next: SlotDays['kind']) => {
    setKind(next);
    setText('');
    if (next === 'WEEKDAYS') onChange(everyDay);
    if (next === 'HOLIDAYS') onChange({ kind: next });
  };
  const write = (nextText: string, nextCalendar = calendar) => {
    setText(nextText);
    setCalendar(nextCalendar);
    const read = daysFrom(kind, nextText, nextCalendar);
    if (read) onChange(read);
  };
  const written = kind === 'MONTH_DAYS' || kind === 'YEAR_DAYS' || kind === 'DATES';
  const problem = written && !daysFrom(kind, text, calendar) ? say.daysWrong : null;
  const hints = {
    MONTH_DAYS: [say.monthDays, say.monthDaysHint],
    YEAR_DAYS: [say.yearDays, say.yearDaysHint],
    DATES: [say.dates, say.datesHint],
  } as const;
  return (
    <>
      <FieldFrame id="slot-kind" label={say.days}>
        <Select
          id="slot-kind"
          disabled={!writable}
          style={{ width: '100%' }}
          value={kind}
          onChange={choose}
          options={kinds.map((value) => ({ value, label: say.kinds[value] }))}
        />
      </FieldFrame>
      {days.kind === 'WEEKDAYS' && kind === 'WEEKDAYS' ? (
        <FieldFrame id="slot-weekdays" label={say.weekdays} group>
          <Checkbox.Group
            disabled={!writable}
            value={days.weekdays}
            onChange={(weekdays) =>
              weekdays.length > 0 && onChange({ ...days, weekdays: [...weekdays].sort((a, b) => a - b) })
            }
            options={texts.weekdaysShort.map((label, index) => ({ value: index + 1, label }))}
          />
          <Checkbox
            disabled={!writable}
            checked={days.holidays === 'SILENT'}
            onChange={(event) =>
              onChange({ ...days, holidays: event.target.checked ? 'SILENT' : 'AS_USUAL' })
            }
          >
            {say.silentOnHolidays}
          </Checkbox>
        </FieldFrame>
      ) : null}
      {kind === 'MONTH_DAYS' || kind === 'YEAR_DAYS' ? (
        <FieldFrame id="slot-calendar" label={say.calendar} group>
          <Radio.Group
            disabled={!writable}
            value={calendar}
            onChange={(event) => write(text, event.target.value as 'SOLAR' | 'LUNAR')}
            options={(['SOLAR', 'LUNAR'] as const).map((value) => ({ value, label: say.calendars[value] }))}
          />
        </FieldFrame>
      ) : null}
      {written ? (
        <FieldFrame
          id="slot-days"
          label={hints[kind][0]}
          guide={hints[kind][1]}
          problem={text.trim() ? problem : null}
        >
          <Input
            id="slot-days"
            aria-describedby={describedBy('slot-days', true, text.trim() ? problem : null)}
            {...(text.trim() && problem ? { 'aria-invalid': true, status: 'error' } : {})}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        </FieldFrame>
      ) : null}
    </>
  );
}
