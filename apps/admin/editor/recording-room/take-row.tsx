import { writeWav } from '@saola/sound';
import { Button } from 'antd';
import { ArrowDown, ArrowUp, Pause, Play, Scissors, Trash2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../texts/language.tsx';
import { CutMarks } from './cut-marks.tsx';
import { cutOut, lengthOf, shapeOf, splice, suggestCut, takeOf, type Take } from './take.ts';

interface TakeRowProps {
  take: Take;
  number: number;
  first: boolean;
  last: boolean;
  change(take: Take): void;
  remove(): void;
  move(by: -1 | 1): void;
}

const bars = 200;

/** One take: heard, cut on its waveform, put before or behind another. */
export function TakeRow({ take, number, first, last, change, remove, move }: TakeRowProps) {
  const texts = useTexts().recordingRoom;
  const whole = lengthOf(take);
  const suggested = useMemo(() => suggestCut(take), [take]);
  const [own, setOwn] = useState<{ of: Take; chosen: readonly [number, number] } | null>(null);
  // A cut makes another take of it, of which something else is suggested.
  const [from, to] = own?.of === take ? own.chosen : [suggested.from, suggested.to];
  const [heard, setHeard] = useState<number | null>(null);
  const audio = useRef<HTMLAudioElement | null>(null);
  const shape = useMemo(() => shapeOf(take, bars), [take]);
  const playing = heard !== null;
  useEffect(() => () => audio.current?.pause(), []);

  function play(start: number, end: number) {
    stop();
    const wav = writeWav(splice([take], take.sound.sampleRate));
    const sound = new Audio(URL.createObjectURL(new Blob([wav], { type: 'audio/wav' })));
    audio.current = sound;
    sound.currentTime = start;
    sound.onended = stop;
    setHeard(start);
    const look = () => {
      if (audio.current !== sound) return;
      if (sound.currentTime >= end) return stop();
      setHeard(sound.currentTime);
      requestAnimationFrame(look);
    };
    void sound.play().then(look, stop);
  }
  function stop() {
    audio.current?.pause();
    if (audio.current) URL.revokeObjectURL(audio.current.src);
    audio.current = null;
    setHeard(null);
  }
  const cut = take.kept.length !== 1 || whole < take.sound.samples.length / take.sound.sampleRate - 0.01;
  return (
    <li className="take">
      <div className="take-head">
        <b>{texts.take(number)}</b>
        <span className="meta">{texts.seconds(whole)}</span>
        <Button
          size="small"
          type="text"
          aria-label={playing ? texts.stopTake(number) : texts.playTake(number)}
          icon={playing ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
          onClick={() => (playing ? stop() : play(0, whole))}
        />
        <Button
          size="small"
          type="text"
          disabled={first}
          aria-label={texts.up(number)}
          icon={<ArrowUp size={15} aria-hidden />}
          onClick={() => move(-1)}
        />
        <Button
          size="small"
          type="text"
          disabled={last}
          aria-label={texts.down(number)}
          icon={<ArrowDown size={15} aria-hidden />}
          onClick={() => move(1)}
        />
        <Button
          size="small"
          type="text"
          danger
          aria-label={texts.remove(number)}
          icon={<Trash2 size={15} aria-hidden />}
          onClick={remove}
        />
      </div>
      <CutMarks
        number={number}
        whole={whole}
        shape={shape}
        chosen={[from, to]}
        choose={(chosen) => setOwn({ of: take, chosen })}
        heard={heard}
      />
      <p className="meta take-said">
        {texts.chosen(from, to)}
        {own?.of === take ? '' : ` ${texts.suggested[suggested.what]}`}
      </p>
      <div className="take-end">
        <Button
          size="small"
          icon={<Play size={14} aria-hidden />}
          aria-label={texts.hearChosen(number)}
          onClick={() => play(from, to)}
        >
          {texts.hearChosenShort}
        </Button>
        <Button
          size="small"
          disabled={to - from >= whole - 0.05}
          icon={<Scissors size={14} aria-hidden />}
          onClick={() => {
            stop();
            change(cutOut(take, from, to));
          }}
        >
          {texts.cutOut(texts.seconds(to - from))}
        </Button>
        {cut ? (
          <Button
            size="small"
            type="text"
            icon={<Undo2 size={14} aria-hidden />}
            onClick={() => change(takeOf(take.id, take.sound))}
          >
            {texts.wholeAgain}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
