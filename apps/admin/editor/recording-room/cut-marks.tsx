import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTexts } from '../../texts/language.tsx';

interface CutMarksProps {
  number: number;
  whole: number;
  shape: readonly number[];
  chosen: readonly [number, number];
  choose(chosen: readonly [number, number]): void;
  /** Where it is heard now, in seconds. */
  heard: number | null;
}

const height = 84;
const least = 0.05;
const fine = 0.1;
const coarse = 1;

/** The waveform with two marks: drawn over it with a pointer, or each mark moved by keyboard. */
export function CutMarks({ number, whole, shape, chosen, choose, heard }: CutMarksProps) {
  const texts = useTexts().recordingRoom;
  const box = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(600);
  const dragged = useRef<{ from: number; which: 0 | 1 | null } | null>(null);
  useEffect(() => {
    const watched = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width || 600));
    watched.observe(box.current!);
    return () => watched.disconnect();
  }, []);
  const [from, to] = chosen;
  const x = (seconds: number) => (seconds / whole) * width;
  const timeAt = (event: PointerEvent) => {
    const { left, width: wide } = box.current!.getBoundingClientRect();
    return Math.max(0, Math.min(whole, ((event.clientX - left) / wide) * whole));
  };
  const move = (which: 0 | 1, time: number) =>
    choose(
      which === 0
        ? [Math.max(0, Math.min(time, to - least)), to]
        : [from, Math.min(whole, Math.max(time, from + least))],
    );
  function press(event: PointerEvent<SVGSVGElement>) {
    const time = timeAt(event);
    const near = (12 / width) * whole;
    const which = Math.abs(time - from) < near ? 0 : Math.abs(time - to) < near ? 1 : null;
    dragged.current = { from: time, which };
    box.current!.setPointerCapture(event.pointerId);
  }
  function drag(event: PointerEvent<SVGSVGElement>) {
    const began = dragged.current;
    if (!began) return;
    const time = timeAt(event);
    if (began.which !== null) return move(began.which, time);
    if (Math.abs(time - began.from) >= least)
      choose([Math.min(time, began.from), Math.max(time, began.from)]);
  }
  function key(event: KeyboardEvent, which: 0 | 1) {
    const step = event.shiftKey ? coarse : fine;
    const steps: Record<string, number> = {
      ArrowLeft: -step,
      ArrowDown: -step,
      ArrowRight: step,
      ArrowUp: step,
      PageDown: -5 * coarse,
      PageUp: 5 * coarse,
      Home: -whole,
      End: whole,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(which, chosen[which] + by);
  }
  const bar = width / shape.length;
  return (
    <svg
      ref={box}
      className="take-wave"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="group"
      aria-label={texts.wave(number)}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => (dragged.current = null)}
    >
      <rect className="take-chosen" x={x(from)} y={0} width={Math.max(0, x(to) - x(from))} height={height} />
      <path
        d={shape
          .map((size, at) => {
            const half = Math.max(1, size * (height / 2 - 6));
            return `M${((at + 0.5) * bar).toFixed(1)} ${(height / 2 - half).toFixed(1)}v${(2 * half).toFixed(1)}`;
          })
          .join('')}
      />
      {heard === null ? null : <line className="take-heard" x1={x(heard)} x2={x(heard)} y1={0} y2={height} />}
      {([0, 1] as const).map((which) => (
        <g
          key={which}
          className="take-mark"
          role="slider"
          tabIndex={0}
          aria-label={which === 0 ? texts.cutFrom(number) : texts.cutTo(number)}
          aria-valuemin={0}
          aria-valuemax={Number(whole.toFixed(1))}
          aria-valuenow={Number(chosen[which].toFixed(1))}
          aria-valuetext={texts.seconds(chosen[which])}
          onKeyDown={(event) => key(event, which)}
        >
          <rect className="take-ring" x={x(chosen[which]) - 9} y={1} width={18} height={height - 2} rx={6} />
          <line x1={x(chosen[which])} x2={x(chosen[which])} y1={0} y2={height} />
          <rect
            className="take-grip"
            x={Math.max(0, Math.min(width - 14, x(chosen[which]) - 7))}
            y={which === 0 ? 0 : height - 26}
            width={14}
            height={26}
            rx={4}
          />
        </g>
      ))}
    </svg>
  );
}
