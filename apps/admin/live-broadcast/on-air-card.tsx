import { Alert, Button } from 'antd';
import { Mic, MicOff, Square } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { LevelMeter } from '../editor/recording-room/level-meter.tsx';
import '../editor/recording-room/recording-room.css';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Speaker } from './use-speaker.ts';

const warnedBefore = 30;
const isTalkKey = ({ key }: { key: string }) => key === ' ' || key === 'Enter';

/** The speaker's desk while it is live: one large button, how long still, and whether anybody hears. */
export function OnAirCard({ speaker }: { speaker: Speaker }) {
  const say = useTexts().liveBroadcast;
  const { talk, told, speaking, mode, setHeld, setMode, reached, problem } = speaker;
  const button = useRef<HTMLButtonElement>(null);
  const [ending, setEnding] = useState(false);
  const left = useSecondsLeft(told?.limitAt ?? talk?.limitAt ?? null);
  useEffect(() => button.current?.focus(), []);
  // A window that is left sees no key let go.
  useEffect(() => {
    const release = () => setHeld(false);
    window.addEventListener('blur', release);
    window.addEventListener('pointerup', release);
    return () => {
      window.removeEventListener('blur', release);
      window.removeEventListener('pointerup', release);
    };
  }, [setHeld]);
  if (!talk) return null;
  const listening = told?.listening ?? 0;
  const sending = listening > 0 ? 'speaking' : 'unheard';
  const phase = !told ? 'wait' : told.phase === 'OPEN' ? (speaking ? sending : 'silent') : told.phase;
  const onKey = (isHeld: boolean) => (event: KeyboardEvent) => {
    if (mode !== 'hold' || !isTalkKey(event)) return;
    event.preventDefault();
    setHeld(isHeld);
  };
  const end = () => {
    setEnding(true);
    void speaker.end().finally(() => setEnding(false));
  };
  return (
    <Card title={say.onAir} inside className="on-air">
      <p className="on-air-title">
        <b>{talk.title}</b>
        <span className="meta">{talk.speaker}</span>
      </p>
      <div className="on-air-facts">
        <p role="status" className={`on-air-phase ${phase}`}>
          {say.phase[phase]}
        </p>
        <p className="on-air-left">{say.left(clockOf(left))}</p>
      </div>
      {problem ? <Alert type="error" showIcon title={say.problems[problem]} role="alert" /> : null}
      {!reached ? <Alert type="error" showIcon title={say.network} role="alert" /> : null}
      {left <= warnedBefore ? <Alert type="warning" showIcon title={say.ending(left)} role="alert" /> : null}
      <button
        ref={button}
        type="button"
        className={speaking ? 'talk-button speaking' : 'talk-button'}
        aria-pressed={speaking}
        onPointerDown={() => mode === 'hold' && setHeld(true)}
        onKeyDown={onKey(true)}
        onKeyUp={onKey(false)}
        onBlur={() => setHeld(false)}
        onContextMenu={(event) => event.preventDefault()}
        onClick={() => mode === 'open' && setMode('hold')}
      >
        {speaking ? <Mic size={40} aria-hidden /> : <MicOff size={40} aria-hidden />}
        <span>{mode === 'open' ? say.mute : speaking ? say.release : say.hold}</span>
      </button>
      {mode === 'hold' ? (
        <p className="meta on-air-hint">
          {say.holdHint}{' '}
          <Button type="link" onClick={() => setMode('open')}>
            {say.modes.open}
          </Button>
        </p>
      ) : null}
      <LevelMeter level={speaking ? speaker.level : 0} clipped={speaking && speaker.clipped} />
      <p className={listening > 0 ? 'on-air-heard' : 'on-air-heard none'} role="status">
        {told && listening === 0 ? say.nobody : say.listening(listening, talk.devices.total)}
      </p>
      <Button
        danger
        size="large"
        icon={<Square size={16} aria-hidden />}
        loading={ending}
        onClick={end}
        block
      >
        {say.end}
      </Button>
    </Card>
  );
}

function useSecondsLeft(until: string | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return until ? Math.max(0, Math.ceil((Date.parse(until) - now) / 1000)) : 0;
}

const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
