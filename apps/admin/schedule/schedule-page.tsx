import type { ScheduleOfUnit } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Loading } from '../parts/states.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { localDay } from '../province-time.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { Agenda } from './agenda.tsx';
import { Findings } from './findings.tsx';
import { HoursCard } from './hours-card.tsx';
import { RelaySources } from './relay-sources.tsx';
import { limitsQuery, playedQuery, scheduleQuery } from './queries.ts';
import { ScheduleActions } from './schedule-actions.tsx';
import { newSlot } from './slot.ts';
import { SlotForm } from './slot-form.tsx';
import { useSchedule, type Schedule } from './use-schedule.ts';
import { Week } from './week.tsx';
import { addDays, mondayOf, shortDay } from './week-days.ts';
import '../editor/items.css';
import './schedule.css';

/** Lịch phát thanh: the hours of a unit's loudspeakers, week by week. */
export function SchedulePage() {
  const texts = useTexts();
  const say = texts.schedule;
  const { unit, units } = useSession();
  const { unit: chosen, week } = useSearch({ from: '/shell/lich-phat' });
  const navigate = useNavigate();
  const unitId = chosen ?? unit?.unitId;
  const known = useQuery({ ...scheduleQuery(unitId ?? ''), enabled: unitId !== undefined });
  const wide = units.some((grant) => !grant.unitPath.includes('.'));
  if (!unitId) return <Empty title={texts.states.noPermission} hint={texts.states.noPermissionHint} />;
  const go = (search: { unit?: string; week?: string }) =>
    void navigate({
      to: '/lich-phat',
      search: { ...(chosen ? { unit: chosen } : {}), ...(week ? { week } : {}), ...search },
      replace: true,
    });
  const monday = mondayOf(week ?? localDay(new Date()));
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {wide ? (
        <div className="schedule-unit">
          <FieldFrame id="schedule-unit" label={say.unit}>
            <UnitSelect
              id="schedule-unit"
              value={unitId}
              onChange={(next) => go({ unit: next })}
              label={say.unit}
            />
          </FieldFrame>
        </div>
      ) : null}
      <Answered query={known} rows={8}>
        {(schedule) => (
          <ScheduleOfWeek
            key={unitId}
            unitId={unitId}
            known={schedule}
            monday={monday}
            onWeek={(next) => go({ week: next })}
          />
        )}
      </Answered>
    </>
  );
}

interface ScheduleOfWeekProps {
  unitId: string;
  known: ScheduleOfUnit;
  monday: string;
  onWeek: (monday: string) => void;
}

function ScheduleOfWeek({ unitId, known, monday, onWeek }: ScheduleOfWeekProps) {
  const say = useTexts().schedule;
  const schedule = useSchedule(unitId, known, monday);
  const [chosen, setChosen] = useState<string | null>(null);
  const side = useRef<HTMLDivElement>(null);
  const choose = (slotId: string) => {
    setChosen(slotId);
    // On a small screen the form lies below the week.
    if (side.current && side.current.getBoundingClientRect().top > window.innerHeight)
      side.current.scrollIntoView({ block: 'start' });
  };
  const slot = schedule.slots.find(({ id }) => id === chosen);
  const add = (minute = 11 * 60, weekdays?: number[]) => {
    const made = newSlot(say.newName, minute, weekdays);
    schedule.add(made);
    setChosen(made.id);
  };
  const states = useQuery(playedQuery(unitId, monday, addDays(monday, 6))).data?.items ?? [];
  const played = (slotId: string, day: string) => {
    const state = states.find((one) => one.slotId === slotId && one.day === day)?.state;
    return state === 'PLAYED' || state === 'NOT_HEARD' ? state : null;
  };
  const shared = { monday, schedule, holidays: known.holidays, chosen, onChoose: choose };
  return (
    <div className="schedule">
      <Card
        title={say.week(shortDay(monday), shortDay(addDays(monday, 6)))}
        end={
          <div className="week-steps">
            <Button
              icon={<ChevronLeft size={17} aria-hidden />}
              aria-label={say.before}
              onClick={() => onWeek(addDays(monday, -7))}
            />
            <Button onClick={() => onWeek(mondayOf(localDay(new Date())))}>{say.thisWeek}</Button>
            <Button
              icon={<ChevronRight size={17} aria-hidden />}
              aria-label={say.after}
              onClick={() => onWeek(addDays(monday, 7))}
            />
            <Link to="/lich-phat/ngay" search={{ unit: unitId }}>
              {say.dayPage.open}
            </Link>
            {known.mayWrite ? (
              <Button icon={<Plus size={17} aria-hidden />} onClick={() => add()}>
                {say.add}
              </Button>
            ) : null}
          </div>
        }
      >
        <StateLine known={known} schedule={schedule} />
        {schedule.isAsking ? (
          <Loading rows={8} />
        ) : (
          <>
            <Week
              {...shared}
              played={played}
              writable={known.mayWrite}
              onAdd={(minute, weekday) => add(minute, [weekday])}
            />
            <Agenda {...shared} />
          </>
        )}
        <p id="week-keys" className="meta week-keys">
          {known.mayWrite ? say.keys : null}
        </p>
        <div className="schedule-foot">
          <ScheduleActions unitId={unitId} known={known} schedule={schedule} />
        </div>
      </Card>
      <div className="schedule-side" ref={side}>
        <Card title={say.form.title} inside>
          {slot ? (
            <SlotForm
              key={slot.id}
              unitId={unitId}
              slot={slot}
              writable={known.mayWrite}
              onChange={schedule.change}
              onRemove={() => {
                schedule.remove(slot.id);
                setChosen(null);
              }}
            />
          ) : (
            <p className="meta">{say.form.empty}</p>
          )}
        </Card>
        <Card title={say.findings} inside>
          <LimitsField schedule={schedule} writable={known.mayWrite} />
          <Findings schedule={schedule} onChoose={choose} />
        </Card>
        <HoursCard schedule={schedule} writable={known.mayWrite} />
        <RelaySources unitId={unitId} />
      </div>
    </div>
  );
}

function StateLine({ known, schedule }: { known: ScheduleOfUnit; schedule: Schedule }) {
  const { showing, state, returned } = useTexts().schedule;
  const { inWork, inForce, inheritedFrom } = known;
  const shown = inWork?.state ?? (schedule.isChanged ? 'INIT' : inForce ? 'APPROVED' : null);
  const text = inWork
    ? inWork.state === 'AWAIT'
      ? known.mayApprove
        ? showing.awaitsYou
        : showing.awaits
      : showing.inWork
    : schedule.isChanged
      ? showing.inWork
      : inForce
        ? showing.inForce
        : inheritedFrom
          ? showing.inherited(inheritedFrom.unitName)
          : showing.byDefault;
  return (
    <div className="schedule-state" data-state={shown ?? 'NONE'}>
      {shown ? <span className="tag">{state[shown]}</span> : null}
      <span>{text}</span>
      {inWork?.returnedReason ? <b>{returned(inWork.returnedReason)}</b> : null}
    </div>
  );
}

function LimitsField({ schedule, writable }: { schedule: Schedule; writable: boolean }) {
  const say = useTexts().schedule;
  const limits = useQuery(limitsQuery);
  const chosen = limits.data?.items.find(({ code }) => code === schedule.limitsCode);
  return (
    <FieldFrame
      id="schedule-limits"
      label={say.limits}
      guide={chosen ? say.limitsHint(chosen.source, date(`${chosen.effectiveFrom}T12:00:00Z`)) : null}
    >
      <Select
        id="schedule-limits"
        style={{ width: '100%' }}
        disabled={!writable}
        value={schedule.limitsCode ?? ''}
        onChange={(code) => schedule.setLimits(code || null)}
        options={[
          { value: '', label: say.noLimits },
          ...(limits.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </FieldFrame>
  );
}
