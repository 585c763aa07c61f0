import { useEffect, type RefObject } from 'react';

/** Keys pressed anywhere within a part of the page, whichever control of it has the focus. */
export function useKeys(
  within: RefObject<HTMLElement | null>,
  pressed: (event: KeyboardEvent) => void,
): void {
  useEffect(() => {
    const element = within.current;
    element?.addEventListener('keydown', pressed);
    return () => element?.removeEventListener('keydown', pressed);
  });
}
