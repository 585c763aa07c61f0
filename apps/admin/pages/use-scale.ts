import { useEffect, useState, type RefObject } from 'react';

/** How much a page is made smaller so that its whole width is seen in the place it has. */
export function useScale(place: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(width);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return Math.min(1, room / width);
}
