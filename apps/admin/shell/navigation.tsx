import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  AudioLines,
  BookA,
  Building2,
  CalendarClock,
  ChartColumn,
  ChartNoAxesCombined,
  CheckCheck,
  ClipboardCheck,
  FileCheck2,
  FilePenLine,
  LayoutGrid,
  FileInput,
  LayoutPanelTop,
  Link2,
  Mail,
  Megaphone,
  MessagesSquare,
  Mic,
  Monitor,
  Network,
  Scale,
  ScrollText,
  Share2,
  Siren,
  UsersRound,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import { Fragment } from 'react';
import { aboutQuery, feedbackListQuery, storiesQuery } from '../queries.ts';
import { waitingSchedulesQuery } from '../schedule/queries.ts';
import { useSession } from '../session.tsx';
import { waitingQuery } from '../sharing/queries.ts';
import { useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';

type Count = 'approvals' | 'feedback' | 'sharing';
interface Entry {
  to: string;
  name: keyof Texts['nav'];
  icon: LucideIcon;
  count?: Count;
  /** Shown to holders of any of these permissions; without it, to everybody. */
  needs?: string[];
  demoOnly?: boolean;
}

const groups: { name: keyof Texts['nav'] | null; entries: Entry[] }[] = [
  {
    name: null,
    entries: [
      { to: '/', name: 'desk', icon: LayoutGrid },
      { to: '/tin-bai', name: 'stories', icon: FilePenLine, needs: ['newsroom.story.see'] },
      {
        to: '/cho-duyet',
        name: 'approvals',
        icon: CheckCheck,
        count: 'approvals',
        needs: ['newsroom.story.approve', 'newsroom.story.return'],
      },
    ],
  },
  {
    name: 'reach',
    entries: [
      { to: '/loa', name: 'loudspeakers', icon: Megaphone, needs: ['devices.device.read'] },
      { to: '/phat-truc-tiep', name: 'liveBroadcast', icon: Mic, needs: ['broadcasting.programme.read'] },
      {
        to: '/lich-phat',
        name: 'schedule',
        icon: CalendarClock,
        needs: ['broadcasting.programme.read'],
      },
      {
        to: '/tu-dien-doc',
        name: 'speech',
        icon: AudioLines,
        needs: ['newsroom.story.write', 'speech.dictionary.write'],
      },
      { to: '/phat-khan-cap', name: 'emergency', icon: Siren, needs: ['broadcasting.emergency.see'] },
      { to: '/bang-tin', name: 'boards', icon: Monitor, needs: ['devices.device.read'] },
      { to: '/mang-luoi', name: 'sites', icon: Network, needs: ['sites.site.see'] },
      {
        to: '/chia-se',
        name: 'sharing',
        icon: Share2,
        count: 'sharing',
        needs: ['portals.share.see'],
      },
      {
        to: '/dia-chi',
        name: 'addresses',
        icon: Link2,
        needs: ['portals.link.see', 'portals.redirect.see'],
      },
      {
        to: '/tu-dien-tim-kiem',
        name: 'searchWords',
        icon: BookA,
        needs: ['search.dictionary.write'],
      },
      { to: '/trang', name: 'pages', icon: LayoutPanelTop, needs: ['portals.page.see'] },
    ],
  },
  {
    name: 'listen',
    entries: [
      {
        to: '/phan-anh',
        name: 'feedback',
        icon: MessagesSquare,
        count: 'feedback',
        needs: ['feedback.item.see'],
      },
    ],
  },
  {
    name: 'watch',
    entries: [
      { to: '/nghia-vu', name: 'obligations', icon: ClipboardCheck, needs: ['portals.obligation.see'] },
      { to: '/thong-ke', name: 'statistics', icon: ChartColumn, needs: ['portals.visits.see'] },
      { to: '/su-co', name: 'tickets', icon: Wrench, needs: ['stations.ticket.read'] },
      { to: '/bang-chung-phat', name: 'proof', icon: FileCheck2, needs: ['broadcasting.programme.read'] },
      { to: '/hieu-qua', name: 'insights', icon: ChartNoAxesCombined, needs: ['insights.journey.see'] },
      { to: '/thu-trinh-dien', name: 'mails', icon: Mail, demoOnly: true },
    ],
  },
  {
    name: 'manage',
    entries: [
      { to: '/tai-khoan', name: 'accounts', icon: UsersRound, needs: ['access.account.read'] },
      { to: '/don-vi', name: 'units', icon: Building2 },
      { to: '/nhap-tin', name: 'imports', icon: FileInput, needs: ['integrations.import.see'] },
      { to: '/phap-luat', name: 'law', icon: Scale },
      { to: '/nhat-ky', name: 'audit', icon: ScrollText, needs: ['access.audit.read'] },
    ],
  },
];

export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const texts = useTexts();
  const { may } = useSession();
  const about = useQuery(aboutQuery);
  const counts = useCounts();
  const allowed = (entry: Entry) =>
    (!entry.needs || entry.needs.some(may)) && (!entry.demoOnly || about.data?.demo === true);
  return (
    <nav className="nav" aria-label={texts.nav.label}>
      {groups
        .filter((group) => group.entries.some(allowed))
        .map((group) => (
          <Fragment key={group.name ?? 'first'}>
            {group.name ? (
              <>
                <div className="nav-divider" />
                <div className="nav-group">{texts.nav[group.name]}</div>
              </>
            ) : null}
            {group.entries.filter(allowed).map((entry) => (
              <Link
                key={entry.to}
                to={entry.to}
                activeOptions={{ exact: entry.to === '/', includeSearch: false }}
                title={texts.nav[entry.name]}
                {...(onChosen ? { onClick: onChosen } : {})}
              >
                <entry.icon size={18} aria-hidden />
                <span>{texts.nav[entry.name]}</span>
                {entry.count && counts[entry.count] ? (
                  <span className="count">{counts[entry.count]}</span>
                ) : null}
              </Link>
            ))}
          </Fragment>
        ))}
    </nav>
  );
}

function useCounts(): Record<Count, string> {
  const { may, unit } = useSession();
  const approves = may('newsroom.story.approve');
  const schedules = useQuery({
    ...waitingSchedulesQuery,
    enabled: may('broadcasting.schedule.approve'),
  }).data;
  const handles = may('feedback.item.see');
  const approvals = useInfiniteQuery({ ...storiesQuery({ state: 'SUBMITTED' }), enabled: approves }).data
    ?.pages;
  const received = useInfiniteQuery({ ...feedbackListQuery('RECEIVED'), enabled: handles }).data?.pages;
  const assigned = useInfiniteQuery({ ...feedbackListQuery('ASSIGNED'), enabled: handles }).data?.pages;
  const decides = may('portals.share.decide');
  const offered = useInfiniteQuery({ ...waitingQuery(unit?.unitId), enabled: decides }).data?.pages;
  return {
    sharing: decides ? said(offered) : '',
    approvals: said([
      ...((approves && approvals) || []),
      ...(schedules ? [{ items: schedules.items, next: null }] : []),
    ]),
    feedback: said([...(received ?? []), ...(assigned ?? [])]),
  };
}

/** The first pages counted; more than they hold is said with a plus. */
function said(pages: { items: unknown[]; next: string | null }[] | undefined): string {
  const count = (pages ?? []).reduce((sum, page) => sum + page.items.length, 0);
  return count === 0 ? '' : `${count}${pages?.some((page) => page.next) ? '+' : ''}`;
}
