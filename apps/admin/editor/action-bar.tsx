import type { ContentType, Edition, Story } from '@saola/api-client';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { Check, FilePlus2, History, Send, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { ShareAction } from '../sharing/share-action.tsx';
import { useTexts } from '../texts/language.tsx';
import { ApproveAnyway } from './accessibility/approve-anyway.tsx';
import { useLookedAt } from './accessibility/looked-at.tsx';
import { isOpen } from './editions-of.ts';
import { missingNames } from './missing.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import type { Draft } from './use-draft.ts';
import { VersionsDrawer } from './versions-drawer.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface ActionBarProps {
  story: Story;
  edition: Edition;
  draft: Draft;
  type: ContentType;
  /** True while somebody else's newer words wait to be looked at. */
  unread: boolean;
}

const RENEWS = ['newsroom', 'insights', 'broadcasting'];
/** After these the next edition is the way on, or back. */
const FOLLOWED = new Set<Edition['state']>(['APPROVED', 'WITHDRAWN']);

/** What may be done with the edition now; the one expected next stands last and filled. */
export function ActionBar({ story, edition, draft, type, unread }: ActionBarProps) {
  const texts = useTexts();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const { may } = useSession();
  const [asks, setAsks] = useState<'return' | 'withdraw' | 'versions' | 'anyway' | null>(null);
  const { errors } = useLookedAt();
  const missing = missingNames(draft, edition, type, texts);
  const blocked = draft.state === 'conflict' || unread;

  const submit = useAct({
    do: async () => api.submitEdition(edition.id, await draft.flush()),
    renews: RENEWS,
    said: texts.editor.submitted,
  });
  const approve = useAct({
    do: async (reason?: string) => api.approveEdition(edition.id, await draft.flush(), reason),
    renewsWhenRefused: true,
    renews: RENEWS,
    said: texts.editor.approved,
    then: () => void navigate({ to: '/hieu-qua/$storyId', params: { storyId: story.id } }),
  });
  const giveBack = useAct({
    do: async (remark: string) => api.returnEdition(edition.id, await draft.flush(), remark),
    renews: RENEWS,
    said: texts.editor.returned,
    then: () => setAsks(null),
  });
  const next = useAct({
    do: () => api.startEdition(story.id, { language: edition.language }),
    renews: RENEWS,
    then: ({ editionId }) =>
      void navigate({
        to: '/tin-bai/$storyId',
        params: { storyId: story.id },
        search: { edition: editionId },
      }),
  });

  const confirmApprove = () => {
    if (errors.length > 0) return setAsks('anyway');
    const channels = draft.content.channels.map((channel) => texts.channel[channel].toLowerCase()).join(', ');
    modal.confirm({
      title: texts.editor.approveConfirm,
      content: texts.editor.approveText(channels, draft.content.targets.length),
      okText: texts.editor.approve,
      cancelText: texts.common.cancel,
      onOk: () => approve.mutateAsync().catch(() => {}),
    });
  };

  const confirmSubmit = () => {
    // an emergency is approved at once and mended afterwards
    if (errors.length === 0 || draft.content.priority === 'EMERGENCY') return submit.mutate();
    modal.confirm({
      title: texts.accessible.submitConfirm(errors.length),
      content: texts.accessible.submitText,
      okText: texts.accessible.submitAnyway,
      cancelText: texts.common.cancel,
      onOk: () => submit.mutateAsync().catch(() => {}),
    });
  };

  // also while the next edition is being written: what is public is not held by it
  const mayWithdraw = story.editions.some((one) => one.may.withdraw);
  const hasOpen = story.editions.some((one) => one.language === edition.language && isOpen(one));
  const mayWrite = may('newsroom.story.write');
  const showSubmit = edition.may.submit;
  return (
    <>
      <Button icon={<History size={16} aria-hidden />} onClick={() => setAsks('versions')}>
        {texts.editor.versions}
      </Button>
      <ShareAction story={story} />
      {mayWithdraw ? (
        <Button danger icon={<Trash2 size={16} aria-hidden />} onClick={() => setAsks('withdraw')}>
          {texts.editor.withdraw}
        </Button>
      ) : null}
      {mayWrite && FOLLOWED.has(edition.state) && !hasOpen ? (
        <Button
          icon={<FilePlus2 size={16} aria-hidden />}
          loading={next.isPending}
          onClick={() => next.mutate()}
          title={texts.editor.nextHint}
        >
          {texts.editor.next}
        </Button>
      ) : null}
      {edition.may.return ? (
        <Button icon={<Undo2 size={16} aria-hidden />} disabled={blocked} onClick={() => setAsks('return')}>
          {texts.editor.return}
        </Button>
      ) : null}
      {showSubmit ? (
        <Button
          type="primary"
          icon={<Send size={16} aria-hidden />}
          disabled={blocked || missing.length > 0}
          loading={submit.isPending}
          onClick={confirmSubmit}
        >
          {texts.editor.submit}
        </Button>
      ) : null}
      {edition.may.approve ? (
        <Button
          type="primary"
          icon={<Check size={16} aria-hidden />}
          disabled={blocked || missing.length > 0}
          loading={approve.isPending}
          onClick={confirmApprove}
        >
          {texts.editor.approve}
        </Button>
      ) : null}
      {(showSubmit || edition.may.approve) && missing.length > 0 ? (
        <p className="missing">
          {texts.editor.missing}: {missing.join(', ')}.
        </p>
      ) : null}
      <ReasonDialog
        open={asks === 'return'}
        title={texts.editor.returnTitle}
        field={texts.editor.returnField}
        hint={texts.editor.returnHint}
        act={texts.editor.return}
        busy={giveBack.isPending}
        onClose={() => setAsks(null)}
        onSaid={(remark) => giveBack.mutate(remark)}
      />
      {asks === 'withdraw' ? (
        <WithdrawDialog story={story} renews={RENEWS} onClose={() => setAsks(null)} />
      ) : null}
      {asks === 'anyway' ? (
        <ApproveAnyway
          emergency={draft.content.priority === 'EMERGENCY'}
          busy={approve.isPending}
          onClose={() => setAsks(null)}
          onApprove={(reason) => approve.mutate(reason)}
        />
      ) : null}
      <VersionsDrawer
        open={asks === 'versions'}
        story={story}
        edition={edition}
        draft={draft}
        onClose={() => setAsks(null)}
      />
    </>
  );
}
