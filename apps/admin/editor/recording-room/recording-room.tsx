import { resample, writeWav } from '@saola/sound';
import { App, Button, Checkbox, Modal } from 'antd';
import { Mic, Square } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useTexts } from '../../texts/language.tsx';
import { lengthOf, splice, takeOf, type Take } from './take.ts';
import { TakeRow } from './take-row.tsx';
import { useMicrophone } from './use-microphone.ts';
import './recording-room.css';

interface RecordingRoomProps {
  editionId: string;
  unitId: string;
  /** What is to be read. */
  text: string;
  close(): void;
}

/** What a voice and a loudspeaker need; half of what the microphone gives, and half of the way to send. */
const sentRate = 24_000;

/** The officer reads himself: take by take, cut, put together, cleaned and sent. */
export function RecordingRoom({ editionId, unitId, text, close }: RecordingRoomProps) {
  const texts = useTexts().recordingRoom;
  const microphone = useMicrophone();
  const [takes, setTakes] = useState<readonly Take[]>([]);
  const [clean, setClean] = useState(true);
  const [share, setShare] = useState<number | null>(null);
  const send = useAct({
    do: async () => {
      const [first] = takes;
      if (!first) return;
      const { samples, sampleRate } = splice(takes, first.sound.sampleRate);
      const wav = writeWav({ samples: resample(samples, sampleRate, sentRate), sampleRate: sentRate });
      const file = await api.uploadFile(
        new File([wav], 'ban-thu.wav', { type: 'audio/wav' }),
        { unitId },
        setShare,
      );
      await api.useOwnRecording(editionId, file.id, clean);
    },
    renews: ['broadcasting'],
    said: texts.used,
    then: close,
  });
  const finish = async () => {
    const sound = await microphone.stop();
    if (sound && sound.samples.length > 0)
      setTakes((now) => [...now, takeOf(Math.max(0, ...now.map(({ id }) => id)) + 1, sound)]);
  };
  const move = (at: number, by: -1 | 1) =>
    setTakes((now) => {
      const moved = [...now];
      const [take] = moved.splice(at, 1);
      if (take) moved.splice(at + by, 0, take);
      return moved;
    });
  const { modal } = App.useApp();
  /** What was recorded is nowhere else yet. */
  const leave = () => {
    if (takes.length === 0 && !microphone.recording) return close();
    modal.confirm({
      title: texts.leaveTakes,
      content: texts.leaveTakesText,
      okText: texts.throwAway,
      cancelText: texts.stay,
      okButtonProps: { danger: true },
      onOk: close,
    });
  };
  const whole = takes.reduce((sum, take) => sum + lengthOf(take), 0);
  return (
    <Modal
      open
      title={texts.title}
      width={720}
      onCancel={leave}
      mask={{ closable: false }}
      okText={share !== null && send.isPending ? texts.sending(share) : texts.use(whole)}
      cancelText={texts.leave}
      okButtonProps={{
        disabled: takes.length === 0 || microphone.recording || whole < 0.5,
        loading: send.isPending,
      }}
      onOk={() => send.mutate()}
      destroyOnHidden
    >
      <div className="room">
        <div className="room-text" tabIndex={0} role="region" aria-label={texts.text}>
          {text.split('\n').map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </div>
        <div className="room-record">
          {microphone.recording ? (
            <Button
              type="primary"
              danger
              icon={<Square size={16} aria-hidden />}
              onClick={() => void finish()}
            >
              {texts.stop(microphone.seconds)}
            </Button>
          ) : (
            <Button
              type="primary"
              icon={<Mic size={16} aria-hidden />}
              onClick={() => void microphone.start()}
            >
              {takes.length === 0 ? texts.record : texts.recordMore}
            </Button>
          )}
          <meter
            aria-label={texts.level}
            min={0}
            max={1}
            low={0.08}
            high={0.95}
            optimum={0.5}
            value={Math.min(1, microphone.level)}
          />
          {microphone.recording ? (
            <span className={microphone.clipped ? 'too-loud' : 'meta'} role="status">
              {microphone.clipped ? texts.tooLoud : microphone.level < 0.05 ? texts.tooSoft : texts.good}
            </span>
          ) : null}
        </div>
        {microphone.problem ? (
          <p className="too-loud" role="alert">
            {texts.problems[microphone.problem]}
          </p>
        ) : null}
        {takes.length > 0 ? (
          <ol className="takes">
            {takes.map((take, at) => (
              <TakeRow
                key={take.id}
                take={take}
                number={at + 1}
                first={at === 0}
                last={at === takes.length - 1}
                change={(changed) =>
                  setTakes((now) => now.map((each) => (each.id === take.id ? changed : each)))
                }
                remove={() => setTakes((now) => now.filter(({ id }) => id !== take.id))}
                move={(by) => move(at, by)}
              />
            ))}
          </ol>
        ) : (
          <p className="meta">{texts.lead}</p>
        )}
        <Checkbox checked={clean} onChange={(event) => setClean(event.target.checked)}>
          {texts.clean}
        </Checkbox>
      </div>
    </Modal>
  );
}
