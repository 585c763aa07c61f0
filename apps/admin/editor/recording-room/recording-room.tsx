import { resample, writeWav } from '@saola/sound';
import { App, Button, Modal } from 'antd';
import { Mic, Redo2, Square, Trash2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useKeys } from '../../parts/use-keys.ts';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/language.tsx';
import { BeforeAfter, type Compared } from './before-after.tsx';
import { LevelMeter } from './level-meter.tsx';
import { lengthOf, splice, type Take } from './take.ts';
import { TakeRow } from './take-row.tsx';
import { useMicrophone } from './use-microphone.ts';
import { useTakes } from './use-takes.ts';
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
  const { me } = useSession();
  const room = `${me.account.id}/${editionId}`;
  const microphone = useMicrophone(room);
  const { takes, found, kept, canUndo, canRedo, change, undo, redo, forget, add } = useTakes(room);
  const [clean, setClean] = useState(true);
  const [share, setShare] = useState<number | null>(null);
  const [compared, setCompared] = useState<{ of: readonly Take[]; sounds: Compared } | null>(null);
  /** What is put together is sent once, whether it is compared or used. */
  const sent = useRef<{ of: readonly Take[]; fileId: string } | null>(null);
  const { modal, message } = App.useApp();
  async function send(): Promise<string> {
    if (sent.current?.of === takes) return sent.current.fileId;
    const { samples, sampleRate } = splice(takes, takes[0]!.sound.sampleRate);
    const wav = writeWav({ samples: resample(samples, sampleRate, sentRate), sampleRate: sentRate });
    const whole = new File([wav], 'ban-thu.wav', { type: 'audio/wav' });
    const { id } = await api.uploadFile(whole, { unitId, trial: true }, setShare);
    sent.current = { of: takes, fileId: id };
    return id;
  }
  const compare = useAct({
    do: async () => {
      const fileId = await send();
      const [before, after] = await Promise.all([
        api.hearRecording(fileId, false),
        api.hearRecording(fileId, true),
      ]);
      setCompared({ of: takes, sounds: { before: before.url, after: after.url } });
    },
    renews: [],
  });
  const use = useAct({
    do: async () => {
      await api.useOwnRecording(editionId, await send(), clean);
      await forget();
    },
    renews: ['broadcasting'],
    said: texts.used,
    then: close,
  });
  const finish = async () => {
    const recorded = await microphone.stop();
    if (recorded && recorded.sound.samples.length > 0) add(recorded.sound, recorded.session);
  };
  const move = (at: number, by: -1 | 1) =>
    change((now) => {
      const moved = [...now];
      const [take] = moved.splice(at, 1);
      if (take) moved.splice(at + by, 0, take);
      return moved;
    });
  /** Nothing is lost by closing, unless the browser keeps nothing. */
  const leave = async () => {
    if (microphone.recording) return void finish();
    if (takes.length === 0 || kept !== false) {
      if (takes.length > 0) void message.info(texts.keptOnLeaving);
      return close();
    }
    modal.confirm({
      title: texts.leaveTakes,
      content: texts.leaveTakesText,
      okText: texts.throwAway,
      cancelText: texts.stay,
      okButtonProps: { danger: true },
      onOk: close,
    });
  };
  const throwAway = () =>
    modal.confirm({
      title: texts.forgetAll,
      content: texts.forgetAllText,
      okText: texts.forget,
      cancelText: texts.stay,
      okButtonProps: { danger: true },
      onOk: forget,
    });
  const inside = useRef<HTMLDivElement>(null);
  useKeys(inside, (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  });
  const whole = takes.reduce((sum, take) => sum + lengthOf(take), 0);
  const busy = use.isPending || compare.isPending;
  return (
    <Modal
      open
      title={texts.title}
      width={760}
      onCancel={() => void leave()}
      mask={{ closable: false }}
      okText={share !== null && share < 1 && busy ? texts.sending(share) : texts.use(whole)}
      cancelText={texts.leave}
      okButtonProps={{
        disabled: takes.length === 0 || microphone.recording || whole < 0.5 || compare.isPending,
        loading: use.isPending,
      }}
      onOk={() => use.mutate()}
      destroyOnHidden
    >
      <div className="room" ref={inside}>
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
          {microphone.recording ? (
            <LevelMeter level={microphone.level} clipped={microphone.clipped} />
          ) : (
            <p className="meta">{texts.lead}</p>
          )}
        </div>
        {microphone.problem ? (
          <p className="room-problem" role="alert">
            {texts.problems[microphone.problem]}
          </p>
        ) : null}
        {takes.length > 0 || canUndo || canRedo ? (
          <div className="room-tools">
            <Button size="small" icon={<Undo2 size={14} aria-hidden />} disabled={!canUndo} onClick={undo}>
              {texts.undo}
            </Button>
            <Button size="small" icon={<Redo2 size={14} aria-hidden />} disabled={!canRedo} onClick={redo}>
              {texts.redo}
            </Button>
            {takes.length > 0 ? (
              <Button size="small" type="text" icon={<Trash2 size={14} aria-hidden />} onClick={throwAway}>
                {texts.forget}
              </Button>
            ) : null}
            <p className="meta" role="status">
              {kept === false ? texts.notKept : found > 0 ? texts.foundAgain(found) : texts.keptHere}
            </p>
          </div>
        ) : null}
        {takes.length > 0 ? (
          <>
            <ol className="takes">
              {takes.map((take, at) => (
                <TakeRow
                  key={take.id}
                  take={take}
                  number={at + 1}
                  first={at === 0}
                  last={at === takes.length - 1}
                  change={(changed) =>
                    change((now) => now.map((each) => (each.id === take.id ? changed : each)))
                  }
                  remove={() => change((now) => now.filter(({ id }) => id !== take.id))}
                  move={(by) => move(at, by)}
                />
              ))}
            </ol>
            <BeforeAfter
              compared={compared?.of === takes ? compared.sounds : null}
              busy={compare.isPending}
              disabled={microphone.recording || whole < 0.5 || use.isPending}
              clean={clean}
              choose={setClean}
              compare={() => compare.mutate()}
            />
          </>
        ) : null}
      </div>
    </Modal>
  );
}
