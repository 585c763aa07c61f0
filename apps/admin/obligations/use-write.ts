import type { SiteObligations } from '@saola/api-client';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';

export interface Wanted {
  type: string;
  /** Values that are known already, such as the part that is missing. */
  fields?: Record<string, string>;
}

/** Begins what is owed as a story of the site's unit, and opens it. */
export function useWrite(site: SiteObligations['site']) {
  const navigate = useNavigate();
  const { may } = useSession();
  const write = useAct({
    do: (wanted: Wanted) => api.createStory({ unitId: site.unitId, ...wanted }),
    renews: ['newsroom'],
    then: ({ storyId }) => void navigate({ to: '/tin-bai/$storyId', params: { storyId } }),
  });
  return { mayWrite: may('newsroom.story.write'), write };
}
