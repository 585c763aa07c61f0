import type { ShareSites } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { App, Modal, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { Answered } from '../parts/answered.tsx';
import { GrowingText } from '../parts/growing-text.tsx';
import { Empty } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { isFree, outcomeOf, waysOf } from './choose-sites.ts';
import { shareSitesQuery } from './queries.ts';
import { ShareStanding } from './share-standing.tsx';
import { SiteChoice } from './site-choice.tsx';
import '../editor/items.css';
import './sharing.css';

interface ShareDialogProps {
  storyId: string;
  onClose: () => void;
}

/** Lets a public story stand on other sites; says beforehand what will happen on each. */
export function ShareDialog({ storyId, onClose }: ShareDialogProps) {
  const sites = useQuery({ ...shareSitesQuery(storyId), refetchOnMount: 'always' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const texts = useTexts();
  const say = texts.sharing;
  const { message } = App.useApp();
  const items = (sites.data?.items ?? []).filter((one) => chosen.has(one.siteId) && isFree(one));
  const outcome = outcomeOf(items);
  const send = useAct({
    do: () =>
      api.shareStory(storyId, {
        mode: items[0]?.way === 'TAKE' ? 'PULL' : 'PUSH',
        toSiteIds: items.map(({ siteId }) => siteId),
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    renews: ['sharing', 'newsroom'],
    then: ({ shares }) => {
      const standing = shares.filter(({ state }) => state === 'ACCEPTED').length;
      void message.success(say.sent(standing, shares.length - standing));
      onClose();
    },
  });
  return (
    <Modal
      open
      width={720}
      style={{ top: 24 }}
      title={say.dialogTitle}
      okText={items.length > 0 ? say.sendTo(items.length) : say.share}
      cancelText={texts.common.cancel}
      confirmLoading={send.isPending}
      okButtonProps={{ disabled: items.length === 0 || sites.data?.from?.stands !== true }}
      onCancel={onClose}
      onOk={() => send.mutate()}
    >
      <Answered query={sites} rows={6}>
        {(data) => (
          <Choosing data={data} storyId={storyId} chosen={chosen} onChosen={setChosen}>
            <p className="share-outcome" role="status">
              {say.outcome(outcome.atOnce, outcome.asked)}
            </p>
            <FieldFrame id="share-note" label={say.noteToSite} guide={say.noteToSiteHint}>
              <GrowingText
                id="share-note"
                aria-describedby="share-note-guide"
                minRows={2}
                maxLength={1000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </FieldFrame>
          </Choosing>
        )}
      </Answered>
    </Modal>
  );
}

interface ChoosingProps {
  data: ShareSites;
  storyId: string;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  children: ReactNode;
}

function Choosing({ data, storyId, chosen, onChosen, children }: ChoosingProps) {
  const say = useTexts().sharing;
  const ways = waysOf(data.items);
  const [asked, setWay] = useState<(typeof ways)[number] | null>(null);
  const way = asked ?? ways[0];
  if (!data.from?.stands) return <Empty small title={say.notStanding} hint={say.notStandingHint} />;
  if (!way) return <Empty small title={say.nowhere} hint={say.nowhereHint} />;
  return (
    <div className="stack">
      <p className="meta">{say.standsOn(data.from.name)}</p>
      <ShareStanding storyId={storyId} />
      {ways.length > 1 ? (
        <fieldset className="field">
          <legend className="field-label">{say.how}</legend>
          <Radio.Group
            className="ways"
            value={way}
            onChange={(event) => {
              setWay(event.target.value as typeof way);
              onChosen(new Set());
            }}
          >
            {ways.map((one) => (
              <Radio key={one} value={one} className={one === way ? 'way chosen' : 'way'}>
                <b>{say.ways[one][0]}</b>
                <span className="meta block">{say.ways[one][1]}</span>
              </Radio>
            ))}
          </Radio.Group>
        </fieldset>
      ) : (
        <p>
          <b>{say.ways[way][0]}.</b> {say.ways[way][1]}
        </p>
      )}
      <SiteChoice
        key={way}
        sites={data.items.filter((one) => one.way === way)}
        chosen={chosen}
        onChosen={onChosen}
      />
      {children}
    </div>
  );
}
