import { writeWav } from '@saola/sound';
import { Button, Slider } from 'antd';
import { ArrowDown, ArrowUp, Pause, Play, Scissors, Trash2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../texts/language.tsx';
import { cutOut, lengthOf, shapeOf, splice, takeOf, type Take } from './take.ts';

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
  const [[from, to], setChosen] = useState<[number, number]>([0, 0]);
  const [playing, setPlaying] = useState(false);
  const audio = useRef<HTMLAudioElement | null>(null);
  const shape = useMemo(() => shapeOf(take, bars), [take]);
  useEffect(() => () => audio.current?.pause(), []);

  function play() {
    const url = URL.createObjectURL(
      new Blob([writeWav(splice([take], take.sound.sampleRate))], { type: 'audio/wav' }),
    );
    const sound = new Audio(url);
    audio.current = sound;
    sound.currentTime = to > from ? from : 0;
    sound.onended = () => stop();
    setPlaying(true);
    void sound.play().catch(stop);
  }
  function stop() {
    audio.current?.pause();
    if (audio.current) URL.revokeObjectURL(audio.current.src);
    audio.current = null;
    setPlaying(false);
  }
  const seconds = (value: number) => texts.seconds(value);
  return (
    <li className="take">
      <div className="take-head">
        <b>{texts.take(number)}</b>
        <span className="meta">{seconds(whole)}</span>
        <Button
          size="small"
          type="text"
          aria-label={playing ? texts.stopTake(number) : texts.playTake(number)}
          icon={playing ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
          onClick={playing ? stop : play}
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
      <svg
        className="take-wave"
        viewBox={`0 -1 ${bars} 2`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.wave(number)}
      >
        {to > from ? (
          <rect x={(from / whole) * bars} y={-1} width={((to - from) / whole) * bars} height={2} />
        ) : null}
        <path
          d={shape
            .map((size, bar) => `M${bar + 0.5} ${-Math.max(0.02, size)}V${Math.max(0.02, size)}`)
            .join('')}
        />
      </svg>
      <Slider
        range
        min={0}
        max={whole}
        step={0.01}
        value={[from, to]}
        ariaLabelForHandle={[texts.cutFrom(number), texts.cutTo(number)]}
        tooltip={{ formatter: (value) => seconds(value ?? 0) }}
        onChange={(value) => setChosen([value[0] ?? 0, value[1] ?? 0])}
      />
      <div className="take-end">
        <Button
          size="small"
          disabled={to <= from || to - from >= whole}
          icon={<Scissors size={14} aria-hidden />}
          onClick={() => {
            change(cutOut(take, from, to));
            setChosen([0, 0]);
          }}
        >
          {to > from ? texts.cutOut(seconds(to - from)) : texts.choose}
        </Button>
        <Button
          size="small"
          type="text"
          disabled={
            take.kept.length === 1 &&
            Math.abs(whole - take.sound.samples.length / take.sound.sampleRate) < 0.01
          }
          icon={<Undo2 size={14} aria-hidden />}
          onClick={() => change(takeOf(take.id, take.sound))}
        >
          {texts.wholeAgain}
        </Button>
      </div>
    </li>
  );
}
