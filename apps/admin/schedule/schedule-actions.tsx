import type { ScheduleOfUnit } from '@saola/api-client';
import { Button, Input, Popconfirm } from 'antd';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Schedule } from './use-schedule.ts';

interface ActionsProps {
  unitId: string;
  known: ScheduleOfUnit;
  schedule: Schedule;
}

const renews = ['schedules'];

/** What may be done with the schedule now: keep, submit, approve, give back, drop. */
export function ScheduleActions({ unitId, known, schedule }: ActionsProps) {
  const texts = useTexts();
  const say = texts.schedule;
  const { inWork } = known;
  const revision = inWork?.revision ?? 0;
  const [reason, setReason] = useState('');
  const { slots, limitsCode, quietHours, volumeLimits } = schedule;
  const save = useAct({
    do: () =>
      api.writeBroadcastSchedule(unitId, {
        slots,
        limitsCode,
        quietHours,
        volumeLimits,
        revision: schedule.seen,
      }),
    renews,
    said: say.saved,
    then: schedule.forget,
  });
  const submit = useAct({
    do: () => api.submitBroadcastSchedule(unitId, revision),
    renews,
    said: say.submitted,
  });
  const approve = useAct({
    do: () => api.approveBroadcastSchedule(unitId, revision),
    renews,
    said: say.approved,
  });
  const giveBack = useAct({
    do: () => api.returnBroadcastSchedule(unitId, { revision, reason }),
    renews,
    said: say.givenBack,
  });
  const discard = useAct({
    do: () => (inWork ? api.discardBroadcastSchedule(unitId, revision) : Promise.resolve({})),
    renews,
    said: say.discarded,
    then: schedule.forget,
  });
  const conflict = schedule.check.findings.some(({ weight }) => weight === 'CONFLICT');
  const { mayWrite: writes, mayApprove: approves } = known;
  const awaits = inWork?.state === 'AWAIT' && !schedule.isChanged;
  return (
    <div className="schedule-actions">
      {schedule.isOvertaken ? (
        <p role="alert" className="schedule-overtaken">
          {say.overtaken} <Button onClick={schedule.forget}>{say.loadTheirs}</Button>
        </p>
      ) : schedule.removed ? (
        <p role="status" className="schedule-removed">
          {say.undone.removed(schedule.removed.name)}{' '}
          <Button size="small" icon={<Undo2 size={15} aria-hidden />} onClick={schedule.putBack}>
            {say.undone.undo}
          </Button>
        </p>
      ) : schedule.isChanged ? (
        <span className="meta">{say.unsaved}</span>
      ) : null}
      {writes && (inWork || schedule.isChanged) ? (
        <Popconfirm
          title={say.discardConfirm}
          okText={texts.common.yes}
          cancelText={texts.common.no}
          onConfirm={() => discard.mutate()}
        >
          <Button>{say.discard}</Button>
        </Popconfirm>
      ) : null}
      {writes && schedule.isChanged ? (
        <Button
          type="primary"
          disabled={schedule.isOvertaken}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {say.save}
        </Button>
      ) : null}
      {writes && inWork?.state === 'INIT' && !schedule.isChanged ? (
        <Button type="primary" disabled={conflict} loading={submit.isPending} onClick={() => submit.mutate()}>
          {say.submit}
        </Button>
      ) : null}
      {approves && awaits ? (
        <>
          <Popconfirm
            title={say.reason}
            description={
              <Input.TextArea
                aria-label={say.reason}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            }
            okText={say.giveBack}
            cancelText={texts.common.no}
            okButtonProps={{ disabled: reason.trim() === '' }}
            onConfirm={() => giveBack.mutate()}
          >
            <Button>{say.giveBack}</Button>
          </Popconfirm>
          <Button type="primary" loading={approve.isPending} onClick={() => approve.mutate()}>
            {say.approve}
          </Button>
        </>
      ) : null}
    </div>
  );
}
