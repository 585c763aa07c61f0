import type { LiveBroadcast } from '@saola/api-client';
import { Button, Popconfirm } from 'antd';
import { Radio, Siren } from 'lucide-react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

/** Who speaks or spoke, where, for how long, and on how many loudspeakers it sounded. */
export function TalkRow({ talk }: { talk: LiveBroadcast }) {
  const texts = useTexts();
  const say = texts.liveBroadcast;
  const stop = useAct({ do: () => api.endLiveBroadcast(talk.id), renews: ['broadcasting'], said: say.ended });
  const { total, started, silent } = talk.devices;
  const isOn = talk.state === 'ON_AIR';
  return (
    <li className="talk-row">
      <div className="grow">
        <b>{talk.title}</b>{' '}
        {isOn ? (
          <Tag tone="bad" icon={<Radio size={14} aria-hidden />}>
            {say.onAir}
          </Tag>
        ) : null}
        {talk.priority === 'EMERGENCY' ? (
          <Tag tone="bad" icon={<Siren size={14} aria-hidden />}>
            {say.priorities.EMERGENCY}
          </Tag>
        ) : null}
        <div>{talk.speaker}</div>
        <div className="meta">
          {talk.unitName} · {moment(talk.startedAt)}
          {talk.endedAt ? ` · ${lengthOf(talk, texts)}` : ''}
          {talk.endReason && talk.endReason !== 'SPEAKER' ? ` · ${say.endedBy[talk.endReason]}` : ''}
        </div>
        <div className="meta">
          {say.heard(started, total)}
          {silent > 0 ? ` · ${say.silentOnes(silent)}` : ''}
        </div>
        {talk.recordingUrl ? (
          <audio controls preload="none" src={talk.recordingUrl} aria-label={say.recordingOf(talk.title)} />
        ) : isOn ? null : (
          <div className="meta">{say.noRecording}</div>
        )}
      </div>
      {isOn && talk.mayStop ? (
        <Popconfirm
          title={say.stopConfirm}
          okText={texts.common.yes}
          cancelText={texts.common.no}
          onConfirm={() => stop.mutate()}
        >
          <Button danger loading={stop.isPending} aria-label={say.stopOf(talk.title)}>
            {say.stop}
          </Button>
        </Popconfirm>
      ) : null}
    </li>
  );
}

function lengthOf({ startedAt, endedAt }: LiveBroadcast, { common }: ReturnType<typeof useTexts>): string {
  const seconds = Math.round((Date.parse(endedAt ?? startedAt) - Date.parse(startedAt)) / 1000);
  return seconds < 90 ? common.seconds(seconds) : common.minutes(Math.round(seconds / 60));
}
