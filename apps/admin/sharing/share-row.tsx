import type { Share } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ArrowRight, Check, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ReasonDialog } from '../editor/reason-dialog.tsx';
import { useContentTypes } from '../editor/use-content-type.ts';
import { moment } from '../format.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { ShareStateTag } from './share-state-tag.tsx';

const RENEWS = ['sharing'];

interface ShareRowProps {
  share: Share;
  /** The view it stands in says its state already, except among those that were sent. */
  shown: string;
}

/** One story between two sites: from where to where, who asked, who decided, and what can be done. */
export function ShareRow({ share, shown }: ShareRowProps) {
  const texts = useTexts().sharing;
  const { nameOf } = useContentTypes();
  return (
    <li className="share-row">
      <div className="grow">
        <StoryLink share={share} own={shown === 'sent'} />
        <div className="meta">
          {nameOf(share.story.type)} · {share.story.unitName}
        </div>
        <div className="share-way">
          <span>{share.from.name}</span>
          <ArrowRight size={15} aria-label={texts.to} role="img" />
          <span>{share.to.name}</span>
        </div>
        <div className="meta">{asked(share, texts)}</div>
        {share.note ? <blockquote className="share-note">{share.note}</blockquote> : null}
        {share.decidedBy && share.decidedAt && share.state !== 'PROPOSED' && !isAtOnce(share) ? (
          <div className="meta">{texts.decided[share.state](share.decidedBy, moment(share.decidedAt))}</div>
        ) : null}
        {share.decisionNote ? <blockquote className="share-note">{share.decisionNote}</blockquote> : null}
      </div>
      <div className="share-acts">
        {shown === 'sent' ? <ShareStateTag state={share.state} /> : null}
        <ShareActs share={share} />
      </div>
    </li>
  );
}

/** Our own story opens in the editor; another unit’s on the site it comes from, which all may read. */
function StoryLink({ share, own }: { share: Share; own: boolean }) {
  const texts = useTexts().sharing;
  const title = share.story.title || texts.untitled;
  if (own || !share.story.url)
    return (
      <Link to="/tin-bai/$storyId" params={{ storyId: share.story.id }} className="title-link">
        {title}
      </Link>
    );
  return (
    <a href={share.story.url} target="_blank" rel="noreferrer" className="title-link">
      {title}
      <span className="visually-hidden"> {texts.newTab}</span>
    </a>
  );
}

/** Where the receiving site takes at once, asking and deciding are one. */
const isAtOnce = (share: Share) => share.state === 'ACCEPTED' && share.askedAt === share.decidedAt;

function asked(share: Share, texts: ReturnType<typeof useTexts>['sharing']): string {
  const at = moment(share.askedAt);
  if (share.mode === 'SYNDICATE') return texts.byRule(at);
  return share.mode === 'PULL' ? texts.taken(share.askedBy, at) : texts.asked(share.askedBy, at);
}

function ShareActs({ share }: { share: Share }) {
  const texts = useTexts().sharing;
  const [asks, setAsks] = useState<'decline' | 'end' | null>(null);
  const accept = useAct({
    do: () => api.decideShare(share.id, { accept: true }),
    renews: RENEWS,
    said: texts.accepted(share.to.name),
  });
  const decline = useAct({
    do: (note: string) => api.decideShare(share.id, { accept: false, note }),
    renews: RENEWS,
    said: texts.declinedSaid,
    then: () => setAsks(null),
  });
  const end = useAct({
    do: (note: string) => api.endShare(share.id, note),
    renews: RENEWS,
    said: share.state === 'PROPOSED' ? texts.takenBackSaid : texts.endedSaid,
    then: () => setAsks(null),
  });
  const title = share.story.title || texts.untitled;
  const isOffer = share.state === 'PROPOSED';
  const mayEnd = share.may.end && !share.may.decide;
  return (
    <>
      {share.may.decide ? (
        <>
          <Button
            type="primary"
            icon={<Check size={16} aria-hidden />}
            loading={accept.isPending}
            aria-label={`${texts.accept}: ${title}`}
            onClick={() => accept.mutate()}
          >
            {texts.accept}
          </Button>
          <Button
            icon={<X size={16} aria-hidden />}
            aria-label={`${texts.decline}: ${title}`}
            onClick={() => setAsks('decline')}
          >
            {texts.decline}
          </Button>
        </>
      ) : null}
      {mayEnd ? (
        <Button
          type="text"
          danger
          aria-label={`${isOffer ? texts.takeBack : texts.end}: ${title}`}
          onClick={() => setAsks('end')}
        >
          {isOffer ? texts.takeBack : texts.end}
        </Button>
      ) : null}
      {asks === 'decline' ? (
        <ReasonDialog
          open
          title={texts.declineTitle}
          field={texts.note}
          hint={texts.declineHint}
          act={texts.decline}
          busy={decline.isPending}
          onClose={() => setAsks(null)}
          onSaid={(note) => decline.mutate(note)}
        />
      ) : null}
      {asks === 'end' ? (
        <ReasonDialog
          open
          title={isOffer ? texts.takeBackTitle : texts.endTitle(share.to.name)}
          field={texts.note}
          hint={isOffer ? texts.takeBackHint : texts.endHint}
          act={isOffer ? texts.takeBack : texts.end}
          busy={end.isPending}
          danger
          onClose={() => setAsks(null)}
          onSaid={(note) => end.mutate(note)}
        />
      ) : null}
    </>
  );
}
