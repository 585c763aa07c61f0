import type {
  Channel,
  Device,
  EditionState,
  FeedbackState,
  Priority,
  Programme,
  ProgrammeState,
} from '@saola/api-client';
import {
  Bell,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  Clock3,
  Globe,
  Megaphone,
  Monitor,
  Siren,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { deadline } from '../format.ts';
import { useTexts } from '../texts/language.tsx';
import { silenceOf } from './silence.ts';

export type Tone = 'plain' | 'brand' | 'ok' | 'warn' | 'bad';

/** Never colour alone: a word always, a shape where the state matters. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={`tag ${tone}`}>
      {icon}
      {children}
    </span>
  );
}

const editionTone: Record<EditionState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'warn',
  RETURNED: 'bad',
  APPROVED: 'ok',
  SUPERSEDED: 'plain',
  WITHDRAWN: 'bad',
};
export function EditionStateTag({ state }: { state: EditionState }) {
  return <Tag tone={editionTone[state]}>{useTexts().editionState[state]}</Tag>;
}

const deviceTone: Record<Device['state'], Tone> = {
  WAITING: 'warn',
  ONLINE: 'ok',
  OFFLINE: 'bad',
  RETIRED: 'plain',
};
const deviceIcon: Record<Device['state'], ReactNode> = {
  WAITING: <CircleDashed size={14} aria-hidden />,
  ONLINE: <CircleCheck size={14} aria-hidden />,
  OFFLINE: <CircleAlert size={14} aria-hidden />,
  RETIRED: null,
};
export function DeviceStateTag({ state }: { state: Device['state'] }) {
  return (
    <Tag tone={deviceTone[state]} icon={deviceIcon[state]}>
      {useTexts().deviceState[state]}
    </Tag>
  );
}

const programmeTone: Record<ProgrammeState, Tone> = {
  WAITING: 'warn',
  PLANNED: 'brand',
  ORDERED: 'brand',
  PLAYING: 'ok',
  PLAYED: 'ok',
  PARTIAL: 'bad',
  FAILED: 'bad',
  CANCELLED: 'plain',
};
/** A player without a loudspeaker keeps time and is heard by nobody: what it played is never shown as heard. */
export function ProgrammeStateTag({ programme }: { programme: Pick<Programme, 'state' | 'devices'> }) {
  const { programmeUnheard, programmeState } = useTexts();
  const { state } = programme;
  const silence = silenceOf(programme);
  if (silence) return <Tag tone="warn">{programmeUnheard[silence]}</Tag>;
  return <Tag tone={programmeTone[state]}>{programmeState[state]}</Tag>;
}

const feedbackTone: Record<FeedbackState, Tone> = {
  RECEIVED: 'warn',
  ASSIGNED: 'brand',
  ANSWERED: 'ok',
  PUBLISHED: 'ok',
  CLOSED: 'plain',
};
export function FeedbackStateTag({ state }: { state: FeedbackState }) {
  return <Tag tone={feedbackTone[state]}>{useTexts().feedbackState[state]}</Tag>;
}

const priorityTone: Record<Priority, Tone> = { EMERGENCY: 'bad', PRIORITY: 'warn', NORMAL: 'plain' };
export function PriorityTag({ priority }: { priority: Priority }) {
  const icon = priority === 'EMERGENCY' ? <Siren size={14} aria-hidden /> : null;
  return (
    <Tag tone={priorityTone[priority]} icon={icon}>
      {useTexts().priority[priority]}
    </Tag>
  );
}

export function DeadlineTag({ at }: { at: string }) {
  const { text, tone } = deadline(at, useTexts());
  return (
    <Tag tone={tone} icon={tone === 'plain' ? null : <Clock3 size={14} aria-hidden />}>
      {text}
    </Tag>
  );
}

export const channelIcons = { PORTAL: Globe, LOUDSPEAKER: Megaphone, BOARD: Monitor, APP: Bell } as const;
export const allChannels: Channel[] = ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'];

export function ChannelIcons({ channels }: { channels: Channel[] }) {
  const texts = useTexts();
  return (
    <span className="channels">
      {allChannels
        .filter((channel) => channels.includes(channel))
        .map((channel) => {
          const Icon = channelIcons[channel];
          return (
            <span key={channel} title={texts.channel[channel]} role="img" aria-label={texts.channel[channel]}>
              <Icon size={17} aria-hidden />
            </span>
          );
        })}
    </span>
  );
}
