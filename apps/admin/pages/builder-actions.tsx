import type { PageBlocks, PageOfBlocks } from '@saola/api-client';
import { App, Button, Dropdown } from 'antd';
import { EllipsisVertical, ExternalLink, History, Send } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { VersionsDrawer } from './versions-drawer.tsx';
import type { PageDraft } from './use-page-draft.ts';

interface ActionsProps {
  page: PageOfBlocks;
  draft: PageDraft;
  blocks: PageBlocks;
}

export function BuilderActions({ page, draft, blocks }: ActionsProps) {
  const all = useTexts();
  const texts = all.pages;
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [versions, setVersions] = useState(false);
  const [removing, setRemoving] = useState(false);
  const home = page.slot !== 'FREE';
  const publish = useAct({
    do: async () => api.publishPage(page.id, await draft.flush()),
    renews: ['pages'],
    said: texts.publishSaid,
  });
  const reset = useAct({
    do: async () => api.resetHome(page.id, await draft.flush()),
    renews: ['pages'],
    said: texts.resetSaid,
    then: () => void navigate({ to: '/trang', search: { siteId: page.site.id } }),
  });
  const askReset = () =>
    void modal.confirm({
      title: texts.resetTitle,
      content: texts.resetText,
      okText: texts.reset,
      cancelText: all.common.cancel,
      onOk: () => reset.mutateAsync(),
    });
  const nothing = !page.draft && draft.state === 'saved';
  const hint = page.needsAnother ? texts.needsAnother : nothing ? texts.nothing : undefined;
  return (
    <>
      <SaveWord draft={draft} />
      {page.address && page.published ? (
        <Button
          icon={<ExternalLink size={16} aria-hidden />}
          href={page.address}
          target="_blank"
          rel="noreferrer"
        >
          {texts.open}
        </Button>
      ) : null}
      <Button icon={<History size={16} aria-hidden />} onClick={() => setVersions(true)}>
        {texts.versions}
      </Button>
      {page.may.publish ? (
        <Button
          type="primary"
          icon={<Send size={16} aria-hidden />}
          disabled={nothing || page.needsAnother || draft.state === 'conflict'}
          loading={publish.isPending}
          title={hint}
          onClick={() => publish.mutate()}
        >
          {texts.publish}
        </Button>
      ) : null}
      {page.may.publish ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              home
                ? { key: 'reset', label: texts.reset, onClick: askReset }
                : { key: 'remove', label: texts.remove, danger: true, onClick: () => setRemoving(true) },
            ],
          }}
        >
          <Button aria-label={all.common.more} icon={<EllipsisVertical size={16} aria-hidden />} />
        </Dropdown>
      ) : null}
      {hint && page.may.publish ? <p className="publish-hint meta">{hint}</p> : null}
      <VersionsDrawer
        open={versions}
        page={page}
        draft={draft}
        blocks={blocks}
        onClose={() => setVersions(false)}
      />
      {removing ? <RemoveDialog page={page} draft={draft} onClose={() => setRemoving(false)} /> : null}
    </>
  );
}

const SaveWord = ({ draft }: { draft: PageDraft }) => {
  const texts = useTexts().pages;
  const words = {
    saved: texts.saved,
    unsaved: texts.unsaved,
    saving: texts.saving,
    failed: texts.failed,
    conflict: texts.conflictTitle,
  };
  const bad = draft.state === 'failed' || draft.state === 'conflict';
  return (
    <span className={bad ? 'tag bad save-word' : 'meta save-word'} role="status">
      {words[draft.state]}
    </span>
  );
};
