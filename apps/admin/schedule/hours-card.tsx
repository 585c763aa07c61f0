import { Button, Input, InputNumber, Switch } from 'antd';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Schedule } from './use-schedule.ts';

const night = { start: '21:30', end: '05:00' };

/** Quiet hours and limits of volume that go to the loudspeakers with the schedule. */
export function HoursCard({ schedule, writable }: { schedule: Schedule; writable: boolean }) {
  const say = useTexts().schedule.hours;
  const { quietHours, volumeLimits } = schedule;
  const quiet = quietHours ?? [];
  return (
    <Card title={say.title} inside className="schedule-hours">
      <p className="meta">{say.lead}</p>
      <label className="slot-switch">
        <Switch
          checked={quietHours !== null}
          disabled={!writable}
          onChange={(own) => schedule.setHours({ quietHours: own ? [night] : null })}
        />
        {say.own}
      </label>
      {quiet.map((window, at) => (
        <Span
          key={at}
          span={window}
          writable={writable}
          removal={say.removeQuiet(window.start, window.end)}
          onChange={(span) =>
            schedule.setHours({ quietHours: quiet.map((one, index) => (index === at ? span : one)) })
          }
          onRemove={() => schedule.setHours({ quietHours: quiet.filter((_, index) => index !== at) })}
        />
      ))}
      {writable && quietHours ? (
        <Button
          size="small"
          icon={<Plus size={15} aria-hidden />}
          onClick={() => schedule.setHours({ quietHours: [...quiet, { start: '11:30', end: '13:00' }] })}
        >
          {say.addQuiet}
        </Button>
      ) : null}
      {quietHours ? (
        <>
          <h3>{say.limits}</h3>
          {volumeLimits.map((limit, at) => (
            <Span
              key={at}
              span={limit}
              writable={writable}
              removal={say.removeLimit(limit.start, limit.end)}
              onChange={(span) =>
                schedule.setHours({
                  volumeLimits: volumeLimits.map((one, index) => (index === at ? { ...one, ...span } : one)),
                })
              }
              onRemove={() =>
                schedule.setHours({ volumeLimits: volumeLimits.filter((_, index) => index !== at) })
              }
            >
              <InputNumber
                aria-label={say.percent}
                min={0}
                max={100}
                step={5}
                disabled={!writable}
                value={limit.percent}
                suffix="%"
                onChange={(percent) =>
                  percent !== null &&
                  schedule.setHours({
                    volumeLimits: volumeLimits.map((one, index) =>
                      index === at ? { ...one, percent } : one,
                    ),
                  })
                }
              />
            </Span>
          ))}
          {writable ? (
            <Button
              size="small"
              icon={<Plus size={15} aria-hidden />}
              onClick={() =>
                schedule.setHours({
                  volumeLimits: [...volumeLimits, { start: '05:00', end: '06:00', percent: 50 }],
                })
              }
            >
              {say.addLimit}
            </Button>
          ) : null}
        </>
      ) : null}
    </Card>
  );
}

interface SpanProps {
  span: { start: string; end: string };
  writable: boolean;
  removal: string;
  onChange: (span: { start: string; end: string }) => void;
  onRemove: () => void;
  children?: React.ReactNode;
}

function Span({ span, writable, removal, onChange, onRemove, children }: SpanProps) {
  const say = useTexts().schedule.hours;
  return (
    <div className="hours-span">
      <Clock
        label={say.from}
        value={span.start}
        writable={writable}
        onChange={(start) => onChange({ ...span, start })}
      />
      <Clock
        label={say.to}
        value={span.end}
        writable={writable}
        onChange={(end) => onChange({ ...span, end })}
      />
      {children}
      {writable ? (
        <Button
          size="small"
          type="text"
          danger
          icon={<X size={15} aria-hidden />}
          aria-label={removal}
          onClick={onRemove}
        />
      ) : null}
    </div>
  );
}

interface ClockProps {
  label: string;
  value: string;
  writable: boolean;
  onChange: (clock: string) => void;
}

function Clock({ label, value, writable, onChange }: ClockProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <label>
      <span>{label}</span>
      <Input
        inputMode="numeric"
        maxLength={5}
        disabled={!writable}
        {...(text !== null ? { 'aria-invalid': true, status: 'error' } : {})}
        value={text ?? value}
        onChange={({ target }) => {
          const right = /^([01]\d|2[0-3]):[0-5]\d$/.test(target.value);
          setText(right ? null : target.value);
          if (right) onChange(target.value);
        }}
      />
    </label>
  );
}
