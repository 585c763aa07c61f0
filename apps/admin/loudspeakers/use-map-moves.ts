import { useEffect, useRef, useState, type RefObject } from 'react';
import { MAP, moved, zoomed, type View } from './map-view.ts';

const step = 120;
const keys: Record<string, (view: View) => View> = {
  ArrowLeft: (view) => moved(view, -step, 0),
  ArrowRight: (view) => moved(view, step, 0),
  ArrowUp: (view) => moved(view, 0, -step),
  ArrowDown: (view) => moved(view, 0, step),
  '+': (view) => zoomed(view, 0.5),
  '=': (view) => zoomed(view, 0.5),
  '-': (view) => zoomed(view, 2),
};

interface Moves {
  view: View;
  onView: (view: View) => void;
  onHome: () => void;
}

/**
 * A map dragged, wheeled and moved by keys. The wheel is its own only with Ctrl, or while the map has the focus: else the
 * page scrolls. Answers whether a press was a drag, so that it opens nothing.
 */
export function useMapMoves(frame: RefObject<SVGSVGElement | null>, moves: Moves): () => boolean {
  const latest = useRef(moves);
  const far = useRef(false);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const svg = frame.current;
    if (!svg) return undefined;
    const scale = () => MAP.width / svg.getBoundingClientRect().width;
    let held: { x: number; y: number; from: View } | null = null;
    const press = (event: KeyboardEvent) => {
      const { view, onView, onHome } = latest.current;
      const move = keys[event.key];
      if (event.key === 'Home') onHome();
      else if (move) onView(move(view));
      else return;
      event.preventDefault();
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && document.activeElement !== svg) return;
      event.preventDefault();
      const { view, onView } = latest.current;
      const { left, top } = svg.getBoundingClientRect();
      const [x, y] = [(event.clientX - left) * scale(), (event.clientY - top) * scale()];
      onView(zoomed(view, event.deltaY > 0 ? 1.3 : 1 / 1.3, x, y));
    };
    const grip = (event: PointerEvent) => {
      if (event.button !== 0) return;
      far.current = false;
      held = { x: event.clientX, y: event.clientY, from: latest.current.view };
    };
    const pull = (event: PointerEvent) => {
      if (!held) return;
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
      if (!far.current && Math.hypot(dx, dy) < 4) return;
      if (!far.current) svg.setPointerCapture(event.pointerId);
      far.current = true;
      latest.current.onView(moved(held.from, -dx * scale(), -dy * scale()));
    };
    const release = () => {
      held = null;
    };
    svg.addEventListener('keydown', press);
    svg.addEventListener('wheel', wheel, { passive: false });
    svg.addEventListener('pointerdown', grip);
    svg.addEventListener('pointermove', pull);
    svg.addEventListener('pointerup', release);
    svg.addEventListener('pointercancel', release);
    return () => {
      svg.removeEventListener('keydown', press);
      svg.removeEventListener('wheel', wheel);
      svg.removeEventListener('pointerdown', grip);
      svg.removeEventListener('pointermove', pull);
      svg.removeEventListener('pointerup', release);
      svg.removeEventListener('pointercancel', release);
    };
  }, [frame]);
  return () => far.current;
}

/** How much larger points are drawn so that they stay readable where the map is shown small. */
export function usePointSize(frame: RefObject<SVGSVGElement | null>): number {
  const [size, setSize] = useState(1);
  useEffect(() => {
    const svg = frame.current;
    if (!svg) return undefined;
    const measure = () =>
      setSize(Math.max(1, Math.min(2, (MAP.width / svg.getBoundingClientRect().width) * 0.8)));
    const observer = new ResizeObserver(measure);
    observer.observe(svg);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
