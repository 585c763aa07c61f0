import type { Channel, Edition, Story } from '@saola/api-client';
import type { ReactNode } from 'react';
import { Card } from '../parts/card.tsx';
import { channelIcons, Tag, type Tone } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import { AppRendition } from './app-rendition.tsx';
import { BoardRendition } from './board-rendition.tsx';
import { PortalRendition } from './portal-rendition.tsx';
import { SpokenRendition } from './spoken-rendition.tsx';
import type { Draft } from './use-draft.ts';

interface RenditionsCardProps {
  draft: Draft;
  edition: Edition;
  story: Story;
  writable: boolean;
}

/** The four faces of one text, side by side while it is written; what is heard has the width, for it is read beside what is written. */
export function RenditionsCard({ draft, edition, story, writable }: RenditionsCardProps) {
  const texts = useTexts().editor;
  return (
    <Card
      title={texts.renditions}
      end={<span className="meta">{texts.renditionsHint}</span>}
      className="renditions"
      inside
    >
      <Rendition channel="PORTAL" name={texts.portal} draft={draft}>
        <PortalRendition draft={draft} edition={edition} />
      </Rendition>
      <Rendition channel="BOARD" name={texts.board} draft={draft}>
        <BoardRendition draft={draft} edition={edition} unitName={story.unit.name} />
      </Rendition>
      <Rendition channel="APP" name={texts.app} draft={draft}>
        <AppRendition draft={draft} edition={edition} unitName={story.unit.name} />
      </Rendition>
      <Rendition channel="LOUDSPEAKER" name={texts.spoken} draft={draft}>
        <SpokenRendition draft={draft} edition={edition} writable={writable} unitId={story.unit.id} />
      </Rendition>
    </Card>
  );
}

interface RenditionProps {
  channel: Channel;
  name: string;
  draft: Draft;
  children: ReactNode;
}

function Rendition({ channel, name, draft, children }: RenditionProps) {
  const texts = useTexts().editor;
  const Icon = channelIcons[channel];
  const used = draft.content.channels.includes(channel);
  const complete = draft.content.title.trim() !== '' && draft.content.summary.trim() !== '';
  const [tone, said]: [Tone, string] = !used
    ? ['plain', texts.off]
    : complete
      ? ['ok', texts.ready]
      : ['warn', texts.missing];
  return (
    <section
      className={['rendition', channel.toLowerCase(), used ? '' : 'unused'].filter(Boolean).join(' ')}
      aria-label={name}
    >
      <header>
        <Icon size={17} aria-hidden />
        <h3>{name}</h3>
        <Tag tone={tone}>{said}</Tag>
      </header>
      <div className="rendition-body">{children}</div>
    </section>
  );
}
