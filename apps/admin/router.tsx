import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import type { SiteKind } from '@saola/api-client';
import { feedbackStates, languageIn, stateIn, storyStates } from './filters.ts';
import { CrashPage } from './parts/crash-page.tsx';
import { loudspeakersIn } from './loudspeakers/search.ts';
import { NotFound, UnknownPage } from './parts/states.tsx';
import { proofIn } from './proof/search.ts';
import { viewIn } from './sharing/views.ts';
import { speechSearchIn } from './speech/views.ts';
import { siteViewIn } from './sites/views.ts';
import { ticketsIn } from './tickets/search.ts';
import { statisticsIn } from './statistics/span.ts';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: CrashPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search['to'] === 'string' ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const unknown = createRoute({ getParentRoute: () => shell, path: '$', component: UnknownPage });

const onIn = <Name extends string>(name: Name, search: Record<string, unknown>) =>
  (search[name] === true ? { [name]: true } : {}) as { [one in Name]?: true };
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

const desk = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./desk/desk-page.tsx'), 'DeskPage'),
});
const stories = createRoute({
  getParentRoute: () => shell,
  path: '/tin-bai',
  validateSearch: (search: Record<string, unknown>) => ({
    ...stateIn(storyStates, search),
    ...onIn('mine', search),
    ...onIn('reviewDue', search),
    ...onIn('write', search),
    ...(text(search['q']) ? { q: text(search['q'])!.slice(0, 100) } : {}),
    ...(text(search['type']) ? { type: text(search['type'])! } : {}),
    ...languageIn(search),
  }),
  component: lazyRouteComponent(() => import('./stories/stories-page.tsx'), 'StoriesPage'),
});
const editor = createRoute({
  getParentRoute: () => shell,
  path: '/tin-bai/$storyId',
  validateSearch: (search: Record<string, unknown>): { edition?: string } =>
    text(search['edition']) ? { edition: text(search['edition'])! } : {},
  component: lazyRouteComponent(() => import('./editor/editor-page.tsx'), 'EditorPage'),
});
const approvals = createRoute({
  getParentRoute: () => shell,
  path: '/cho-duyet',
  component: lazyRouteComponent(() => import('./approvals/approvals-page.tsx'), 'ApprovalsPage'),
});
const loudspeakers = createRoute({
  getParentRoute: () => shell,
  path: '/loa',
  validateSearch: loudspeakersIn,
  component: lazyRouteComponent(() => import('./loudspeakers/loudspeakers-page.tsx'), 'LoudspeakersPage'),
});
const loudspeaker = createRoute({
  getParentRoute: () => shell,
  path: '/loa/$deviceId',
  component: lazyRouteComponent(() => import('./loudspeakers/loudspeaker-page.tsx'), 'LoudspeakerPage'),
});
const station = createRoute({
  getParentRoute: () => shell,
  path: '/loa/dai/$unitId',
  component: lazyRouteComponent(() => import('./loudspeakers/station-page.tsx'), 'StationPage'),
});
const liveBroadcast = createRoute({
  getParentRoute: () => shell,
  path: '/phat-truc-tiep',
  component: lazyRouteComponent(() => import('./live-broadcast/live-page.tsx'), 'LivePage'),
});
const schedule = createRoute({
  getParentRoute: () => shell,
  path: '/lich-phat',
  validateSearch: (search: Record<string, unknown>): { unit?: string; week?: string } => ({
    ...(text(search['unit']) ? { unit: text(search['unit'])! } : {}),
    ...(text(search['week']) ? { week: text(search['week'])! } : {}),
  }),
  component: lazyRouteComponent(() => import('./schedule/schedule-page.tsx'), 'SchedulePage'),
});
const scheduleDay = createRoute({
  getParentRoute: () => shell,
  path: '/lich-phat/ngay',
  validateSearch: (search: Record<string, unknown>): { unit?: string; day?: string; device?: string } => ({
    ...(text(search['unit']) ? { unit: text(search['unit'])! } : {}),
    ...(text(search['day']) ? { day: text(search['day'])! } : {}),
    ...(text(search['device']) ? { device: text(search['device'])! } : {}),
  }),
  component: lazyRouteComponent(() => import('./schedule/day-page.tsx'), 'DayPage'),
});
const proof = createRoute({
  getParentRoute: () => shell,
  path: '/bang-chung-phat',
  validateSearch: proofIn,
  component: lazyRouteComponent(() => import('./proof/proof-page.tsx'), 'ProofPage'),
});
const emergencies = createRoute({
  getParentRoute: () => shell,
  path: '/phat-khan-cap',
  component: lazyRouteComponent(() => import('./emergency/emergency-page.tsx'), 'EmergencyPage'),
});
const newEmergency = createRoute({
  getParentRoute: () => shell,
  path: '/phat-khan-cap/moi',
  component: lazyRouteComponent(() => import('./emergency/new-emergency-page.tsx'), 'NewEmergencyPage'),
});
const emergency = createRoute({
  getParentRoute: () => shell,
  path: '/phat-khan-cap/$emergencyId',
  component: lazyRouteComponent(() => import('./emergency/watch-page.tsx'), 'WatchPage'),
});
const tickets = createRoute({
  getParentRoute: () => shell,
  path: '/su-co',
  validateSearch: ticketsIn,
  component: lazyRouteComponent(() => import('./tickets/tickets-page.tsx'), 'TicketsPage'),
});
const ticket = createRoute({
  getParentRoute: () => shell,
  path: '/su-co/$ticketId',
  component: lazyRouteComponent(() => import('./tickets/ticket-page.tsx'), 'TicketPage'),
});
const boards = createRoute({
  getParentRoute: () => shell,
  path: '/bang-tin',
  component: lazyRouteComponent(() => import('./boards/boards-page.tsx'), 'BoardsPage'),
});
const siteKinds = new Set([
  'MAIN',
  'DEPARTMENT',
  'COMMUNE',
  'EXTERNAL_RELATIONS',
  'PRESS',
  'ARTS',
  'ARCHIVE',
]);
const sites = createRoute({
  getParentRoute: () => shell,
  path: '/mang-luoi',
  validateSearch: (search: Record<string, unknown>): { kind?: SiteKind } =>
    siteKinds.has(String(search['kind'])) ? { kind: search['kind'] as SiteKind } : {},
  component: lazyRouteComponent(() => import('./sites/sites-page.tsx'), 'SitesPage'),
});
const site = createRoute({
  getParentRoute: () => shell,
  path: '/mang-luoi/$siteId',
  validateSearch: siteViewIn,
  component: lazyRouteComponent(() => import('./sites/site-page.tsx'), 'SitePage'),
});
const sharing = createRoute({
  getParentRoute: () => shell,
  path: '/chia-se',
  validateSearch: viewIn,
  component: lazyRouteComponent(() => import('./sharing/sharing-page.tsx'), 'SharingPage'),
});
const addresses = createRoute({
  getParentRoute: () => shell,
  path: '/dia-chi',
  validateSearch: (search: Record<string, unknown>): { view?: 'redirects' } =>
    search['view'] === 'redirects' ? { view: 'redirects' } : {},
  component: lazyRouteComponent(() => import('./addresses/addresses-page.tsx'), 'AddressesPage'),
});
const searchWords = createRoute({
  getParentRoute: () => shell,
  path: '/tu-dien-tim-kiem',
  component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
});
const speech = createRoute({
  getParentRoute: () => shell,
  path: '/tu-dien-doc',
  validateSearch: speechSearchIn,
  component: lazyRouteComponent(() => import('./speech/speech-page.tsx'), 'SpeechPage'),
});
const pages = createRoute({
  getParentRoute: () => shell,
  path: '/trang',
  validateSearch: (search: Record<string, unknown>): { siteId?: string } =>
    text(search['siteId']) ? { siteId: text(search['siteId'])! } : {},
  component: lazyRouteComponent(() => import('./pages/pages-page.tsx'), 'PagesPage'),
});
const pageBuilder = createRoute({
  getParentRoute: () => shell,
  path: '/trang/$pageId',
  component: lazyRouteComponent(() => import('./pages/builder-page.tsx'), 'BuilderPage'),
});
const feedbackSearch = (search: Record<string, unknown>) => stateIn(feedbackStates, search);
const feedback = createRoute({
  getParentRoute: () => shell,
  path: '/phan-anh',
  validateSearch: feedbackSearch,
  component: lazyRouteComponent(() => import('./feedback/feedback-page.tsx'), 'FeedbackPage'),
});
const feedbackOne = createRoute({
  getParentRoute: () => shell,
  path: '/phan-anh/$feedbackId',
  validateSearch: feedbackSearch,
  component: lazyRouteComponent(() => import('./feedback/feedback-page.tsx'), 'FeedbackPage'),
});
const insights = createRoute({
  getParentRoute: () => shell,
  path: '/hieu-qua',
  component: lazyRouteComponent(() => import('./insights/overview-page.tsx'), 'OverviewPage'),
});
const journey = createRoute({
  getParentRoute: () => shell,
  path: '/hieu-qua/$storyId',
  component: lazyRouteComponent(() => import('./insights/journey-page.tsx'), 'JourneyPage'),
});
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/nhap-tin',
  component: lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
});
const mails = createRoute({
  getParentRoute: () => shell,
  path: '/thu-trinh-dien',
  component: lazyRouteComponent(() => import('./mails/mails-page.tsx'), 'MailsPage'),
});
const accounts = createRoute({
  getParentRoute: () => shell,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('./accounts/accounts-page.tsx'), 'AccountsPage'),
});
const units = createRoute({
  getParentRoute: () => shell,
  path: '/don-vi',
  component: lazyRouteComponent(() => import('./units/units-page.tsx'), 'UnitsPage'),
});
const audit = createRoute({
  getParentRoute: () => shell,
  path: '/nhat-ky',
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
});
const security = createRoute({
  getParentRoute: () => shell,
  path: '/bao-mat',
  component: lazyRouteComponent(() => import('./security/security-page.tsx'), 'SecurityPage'),
});

const law = createRoute({
  getParentRoute: () => shell,
  path: '/phap-luat',
  component: lazyRouteComponent(() => import('./law/law-page.tsx'), 'LawPage'),
});
const obligations = createRoute({
  getParentRoute: () => shell,
  path: '/nghia-vu',
  validateSearch: (search: Record<string, unknown>): { site?: string; type?: string } => ({
    ...(text(search['site']) ? { site: text(search['site'])! } : {}),
    ...(text(search['type']) ? { type: text(search['type'])! } : {}),
  }),
  component: lazyRouteComponent(() => import('./obligations/obligations-page.tsx'), 'ObligationsPage'),
});

const statistics = createRoute({
  getParentRoute: () => shell,
  path: '/thong-ke',
  validateSearch: statisticsIn,
  component: lazyRouteComponent(() => import('./statistics/statistics-page.tsx'), 'StatisticsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    shell.addChildren([
      desk,
      stories,
      editor,
      approvals,
      loudspeakers,
      loudspeaker,
      station,
      liveBroadcast,
      schedule,
      scheduleDay,
      proof,
      tickets,
      ticket,
      emergencies,
      newEmergency,
      emergency,
      boards,
      sites,
      site,
      sharing,
      addresses,
      searchWords,
      speech,
      pages,
      pageBuilder,
      feedback,
      feedbackOne,
      insights,
      journey,
      imports,
      mails,
      accounts,
      units,
      audit,
      security,
      law,
      obligations,
      statistics,
      unknown,
    ]),
  ]),
  basepath: '/quan-tri',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
