import {
  AlignLeft,
  CalendarDays,
  ChartNoAxesColumn,
  Clock,
  CloudSun,
  Files,
  Image,
  Images,
  List,
  type LucideIcon,
  Map as MapIcon,
  Megaphone,
  MessageSquarePlus,
  MessagesSquare,
  Monitor,
  Newspaper,
  Square,
  Sun,
  TrendingUp,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  'align-left': AlignLeft,
  'calendar-days': CalendarDays,
  'chart-no-axes-column': ChartNoAxesColumn,
  clock: Clock,
  'cloud-sun': CloudSun,
  files: Files,
  image: Image,
  images: Images,
  list: List,
  map: MapIcon,
  megaphone: Megaphone,
  'message-square-plus': MessageSquarePlus,
  'messages-square': MessagesSquare,
  monitor: Monitor,
  newspaper: Newspaper,
  sun: Sun,
  'trending-up': TrendingUp,
};

/** The picture of a kind of block; one that is not known here yet has a plain one. */
export function BlockIcon({ name = '' }: { name?: string | undefined }) {
  const Icon = icons[name] ?? Square;
  return <Icon size={18} aria-hidden />;
}
