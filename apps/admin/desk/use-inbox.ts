import type { StorySummary } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { storiesQuery } from '../queries.ts';
import { useSession } from '../session.tsx';

export interface Inbox {
  items: StorySummary[];
  pending: boolean;
  error: Error | null;
  retry: () => void;
}

const rank = { EMERGENCY: 0, PRIORITY: 1, NORMAL: 2 } as const;

/** What waits for me: to approve where I may, and my own that came back or are unfinished; the urgent first. */
export function useInbox(): Inbox {
  const { may } = useSession();
  const approves = may('newsroom.story.approve');
  const writes = may('newsroom.story.write');
  const submitted = useInfiniteQuery({ ...storiesQuery({ state: 'SUBMITTED' }), enabled: approves });
  const returned = useInfiniteQuery({ ...storiesQuery({ state: 'RETURNED' }), enabled: writes });
  const drafts = useInfiniteQuery({ ...storiesQuery({ state: 'DRAFT' }), enabled: writes });
  // other screens may have filled the cache: what is not mine to do stays out of my inbox
  const asked = [...(approves ? [submitted] : []), ...(writes ? [returned, drafts] : [])];
  const items = asked.flatMap((query) => query.data?.pages.flatMap((page) => page.items) ?? []);
  return {
    items: [...new Map(items.map((item) => [item.id, item])).values()].sort(
      (a, b) => rank[a.priority] - rank[b.priority] || b.updatedAt.localeCompare(a.updatedAt),
    ),
    pending: asked.some((query) => query.isLoading),
    error: asked.find((query) => query.error)?.error ?? null,
    retry: () => asked.forEach((query) => void query.refetch()),
  };
}
