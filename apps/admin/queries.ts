import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DeviceKind, FeedbackState, ObligationsOverview, Page, QueryOf, Unit } from '@saola/api-client';
import { api } from './api.ts';

/** Every question the screens ask. A key begins with the module that answers, so live events can renew it. */
const keyset = <Item, Answer extends Page<Item> = Page<Item>>(
  key: readonly unknown[],
  ask: (after: string | undefined) => Promise<Answer>,
) =>
  infiniteQueryOptions({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const meQuery = queryOptions({
  queryKey: ['access', 'me'],
  queryFn: api.getMe,
  staleTime: 300_000,
  retry: false,
});

export const aboutQuery = queryOptions({ queryKey: ['about'], queryFn: api.getAbout, staleTime: Infinity });

export const storiesQuery = (filter: QueryOf<'listStories'> = {}) =>
  keyset(['newsroom', 'stories', filter], (after) =>
    api.listStories({ ...filter, ...(after ? { after } : {}) }),
  );

/** Sections and topics by name: they change with a version of the server. */
export const categoriesQuery = queryOptions({
  queryKey: ['newsroom', 'categories'],
  queryFn: api.listCategories,
  staleTime: Infinity,
});

/** What can be published, in the officer's language: it changes with a version of the server. */
export const contentTypesQuery = (language: 'vi' | 'en') =>
  queryOptions({
    queryKey: ['content-types', language],
    queryFn: () => api.listContentTypes({ language }),
    staleTime: Infinity,
  });

export const comparisonQuery = (editionId: string, withId: string | undefined, language: 'vi' | 'en') =>
  queryOptions({
    queryKey: ['newsroom', 'comparison', editionId, withId ?? null, language],
    queryFn: () => api.compareEditions(editionId, { language, ...(withId ? { with: withId } : {}) }),
  });

/** What in the edition shuts readers out, as it was saved at this revision. */
export const accessibilityQuery = (editionId: string, revision: number) =>
  queryOptions({
    queryKey: ['newsroom', 'accessibility', editionId, revision],
    queryFn: () => api.getAccessibility(editionId),
  });

export const accessibilityExceptionsQuery = keyset(['newsroom', 'accessibility-exceptions'], (after) =>
  api.listAccessibilityExceptions(after ? { after } : {}),
);

/** Who has the edition open; who may write says by asking that he has it open too. */
export const presenceQuery = (editionId: string, mayWrite: boolean) =>
  queryOptions({
    queryKey: ['presence', editionId],
    queryFn: () => (mayWrite ? api.notePresence(editionId) : api.listPresence(editionId)),
    refetchInterval: 20_000,
    refetchOnWindowFocus: 'always',
    retry: false,
  });

export const storyQuery = (storyId: string) =>
  queryOptions({ queryKey: ['newsroom', 'story', storyId], queryFn: () => api.getStory(storyId) });

export const recordingQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['broadcasting', 'recording', editionId],
    queryFn: () => api.getEditionRecording(editionId),
  });

export const devicesQuery = (kind: DeviceKind) =>
  queryOptions({
    queryKey: ['devices', 'list', kind],
    queryFn: () => api.listDevices({ kind }),
    refetchInterval: 30_000,
  });

export const programmesQuery = (day: string) =>
  queryOptions({ queryKey: ['broadcasting', 'programmes', day], queryFn: () => api.listProgrammes({ day }) });

export const feedbackListQuery = (state?: FeedbackState) =>
  keyset(['feedback', 'list', state ?? null], (after) =>
    api.listFeedback({ ...(state ? { state } : {}), ...(after ? { after } : {}) }),
  );

export const feedbackOfStoryQuery = (storyId: string) =>
  queryOptions({ queryKey: ['feedback', 'story', storyId], queryFn: () => api.listFeedback({ storyId }) });

export const feedbackQuery = (feedbackId: string) =>
  queryOptions({ queryKey: ['feedback', 'one', feedbackId], queryFn: () => api.getFeedback(feedbackId) });

export const lawRulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  queryFn: () => api.listLawRules(),
});
export const lawInstrumentsQuery = queryOptions({
  queryKey: ['law', 'instruments'],
  queryFn: () => api.listLawInstruments(),
});

export const obligationsQuery = (filter: Omit<QueryOf<'listObligations'>, 'after'> = {}) =>
  keyset<ObligationsOverview['items'][number], ObligationsOverview>(
    ['obligations', 'list', filter],
    (after) => api.listObligations({ ...filter, ...(after ? { after } : {}) }),
  );
export const obligationsOfSiteQuery = (siteId: string) =>
  queryOptions({
    queryKey: ['obligations', 'site', siteId],
    queryFn: () => api.getObligationsOfSite(siteId),
  });

export const noticesQuery = queryOptions({
  queryKey: ['notifications', 'notices'],
  queryFn: () => api.listNotices(),
  refetchInterval: 60_000,
});

export const mailsQuery = queryOptions({
  queryKey: ['notifications', 'mails'],
  queryFn: () => api.listMails(),
});

export const journeyQuery = (storyId: string) =>
  queryOptions({ queryKey: ['insights', 'journey', storyId], queryFn: () => api.getJourney(storyId) });

export const overviewQuery = queryOptions({
  queryKey: ['insights', 'overview'],
  queryFn: () => api.getOverview(),
});

export const accountsQuery = keyset(['access', 'accounts'], (after) =>
  api.listAccounts(after ? { after } : {}),
);

export const auditQuery = keyset(['access', 'audit'], (after) =>
  api.listAuditEntries(after ? { after } : {}),
);

const MOST_PAGES = 20;
async function allUnits(under?: string): Promise<Unit[]> {
  const units: Unit[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await api.listUnits({ ...(under ? { under } : {}), ...(after ? { after } : {}) });
    units.push(...answer.items);
    if (!answer.next) break;
    after = answer.next;
  }
  return units;
}

/** The unit itself and all below it; without a unit, the whole province. */
export const unitsQuery = (under?: string) =>
  queryOptions({
    queryKey: ['organisations', 'units', under ?? null],
    queryFn: () => allUnits(under),
    staleTime: 600_000,
  });
