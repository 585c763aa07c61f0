import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiFailure, type Answer } from './api.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; keptAt: Date | null }
  | { state: 'failed'; failure: ApiFailure };

/** Asks when the key changes, again when the reader comes back to the app or the network returns, and every minute. */
export function useAnswer<T>(key: string, load: () => Promise<Answer<T>>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<{ key: string; value: Loaded<T> }>({
    key,
    value: { state: 'loading' },
  });
  const latest = useRef(load);
  latest.current = load;
  const ask = useCallback(() => {
    let wanted = true;
    latest.current().then(
      (answer) => wanted && setLoaded({ key, value: { state: 'ready', ...answer } }),
      (failure: unknown) => {
        if (!wanted) return;
        const said =
          failure instanceof ApiFailure ? failure : new ApiFailure('server', 'Có lỗi khi tải. Xin thử lại.');
        // What is on the screen stays there when a later look fails.
        setLoaded((before) =>
          before.key === key && before.value.state === 'ready'
            ? before
            : { key, value: { state: 'failed', failure: said } },
        );
      },
    );
    return () => {
      wanted = false;
    };
  }, [key]);

  useEffect(() => {
    const forget = ask();
    const again = (): void => void (document.visibilityState === 'visible' && ask());
    const timer = setInterval(again, 60_000);
    addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      forget();
      clearInterval(timer);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [ask]);

  return [loaded.key === key ? loaded.value : { state: 'loading' }, ask];
}
