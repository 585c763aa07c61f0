import { listenLive, type LiveEvent } from '@saola/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keysToRenew } from './live-keys.ts';

const GATHER_MS = 400;

/** While signed in: what changes on the server is fetched again, gathered so that a burst asks once. */
export function useLive(): { connected: boolean } {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const renew = () => {
      timer = null;
      for (const key of waiting) void client.invalidateQueries({ queryKey: [key] });
      waiting.clear();
    };
    const onEvent = (event: LiveEvent) => {
      for (const key of keysToRenew(event.topic)) waiting.add(key);
      timer ??= setTimeout(renew, GATHER_MS);
    };
    const end = listenLive(onEvent, setConnected);
    return () => {
      end();
      if (timer) clearTimeout(timer);
    };
  }, [client]);
  return { connected };
}
