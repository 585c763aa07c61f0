import type { BodyOf, Rollout } from '@saola/api-client';
import { Button, Popconfirm } from 'antd';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

const TONES: Record<Rollout['state'], string> = {
  RUNNING: 'info',
  STOPPED: 'warn',
  FAILING: 'bad',
  ENDED: 'ok',
};

/** One rollout: where it stands, what became of each loudspeaker, and what can be done with it. */
export function RolloutRow({ rollout }: { rollout: Rollout }) {
  const all = useTexts();
  const texts = all.updates;
  const move = useAct({
    do: (to: BodyOf<'moveRollout'>['to']) => api.moveRollout(rollout.id, to),
    renews: ['devices'],
    renewsWhenRefused: true,
  });
  const { tally, stage, state, hoursBetween } = rollout;
  const name = (number: number) => texts.stages[number - 1] ?? '';
  const counts = { planned: rollout.planned, ...tally };
  const fails = tally.failed > Math.floor((tally.ordered * rollout.failurePercent) / 100);
  const ask = { okText: all.common.yes, cancelText: all.common.no };
  return (
    <li className="rollout">
      <div className="rollout-head">
        <span className="strong">{texts.release(rollout.version)}</span>
        <span className={`tag ${TONES[state]}`}>{texts.states[state]}</span>
        <span className="meta">{texts.by(rollout.startedBy, moment(rollout.startedAt))}</span>
      </div>
      <ol className="rollout-stages" aria-label={texts.stageNow(name(stage))}>
        {texts.stages.map((one, at) => (
          <li
            key={one}
            className={at + 1 < stage || state === 'ENDED' ? 'past' : at + 1 === stage ? 'now' : ''}
            {...(at + 1 === stage ? { 'aria-current': 'step' as const } : {})}
          >
            {one}
          </li>
        ))}
      </ol>
      <dl className="rollout-counts">
        {(['planned', 'ordered', 'done', 'failed', 'missed'] as const).map((one) => (
          <div key={one}>
            <dt>{texts.counts[one]}</dt>
            <dd>{counts[one]}</dd>
          </div>
        ))}
      </dl>
      {Object.entries(rollout.reasons).map(([reason, times]) => (
        <p key={reason} className="meta">
          {times} × {reason === 'silent' ? texts.silent : (all.control.reasons[reason] ?? reason)}
        </p>
      ))}
      <p className="meta">
        {hoursBetween === null ? texts.nextByPerson : texts.nextAfter(hoursBetween)} ·{' '}
        {texts.limitSaid(rollout.failurePercent)}
      </p>
      <div className="actions">
        {state === 'RUNNING' && stage < 3 && tally.done > 0 && !fails ? (
          <Popconfirm {...ask} title={texts.beginNextSure} onConfirm={() => move.mutate('NEXT')}>
            <Button type="primary" loading={move.isPending}>
              {texts.beginNext(name(stage + 1))}
            </Button>
          </Popconfirm>
        ) : null}
        {state === 'RUNNING' ? (
          <Popconfirm {...ask} title={texts.stopSure} onConfirm={() => move.mutate('STOP')}>
            <Button danger>{texts.stop}</Button>
          </Popconfirm>
        ) : null}
        {(state === 'STOPPED' || state === 'FAILING') && !fails ? (
          <Button onClick={() => move.mutate('GO_ON')}>{texts.goOn}</Button>
        ) : null}
      </div>
    </li>
  );
}
