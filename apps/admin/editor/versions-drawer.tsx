import type { Edition, Story } from '@saola/api-client';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Drawer } from 'antd';
import { Columns2, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { EditionStateTag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { ComparisonDialog } from './comparison-dialog.tsx';
import { contentOf } from './content.ts';
import { isOpen } from './editions-of.ts';
import type { Draft } from './use-draft.ts';

interface VersionsDrawerProps {
  open: boolean;
  story: Story;
  edition: Edition;
  draft: Draft;
  onClose: () => void;
}

export function VersionsDrawer({ open, story, edition, draft, onClose }: VersionsDrawerProps) {
  const texts = useTexts();
  const { may } = useSession();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [compared, setCompared] = useState<Edition | null>(null);
  const newestFirst = [...story.editions].sort((a, b) => b.number - a.number);
  const working = newestFirst.find((one) => one.language === edition.language && isOpen(one));
  const reuse = useAct({
    do: async (old: Edition) => {
      const { changeNote: _note, publicFrom: _from, publicUntil: _until, ...content } = contentOf(old);
      if (working?.id === edition.id) {
        draft.replace(content);
        return { editionId: edition.id, revision: await draft.flush() };
      }
      const next = working
        ? { editionId: working.id, revision: working.revision }
        : await api.startEdition(story.id, { language: old.language });
      await api.writeEdition(next.editionId, { revision: next.revision, ...content });
      return next;
    },
    renews: ['newsroom'],
    then: ({ editionId }, old) => {
      void message.success(texts.items.reused(old.number));
      onClose();
      void navigate({
        to: '/tin-bai/$storyId',
        params: { storyId: story.id },
        search: { edition: editionId },
      });
    },
  });
  const mayReuse = may('newsroom.story.write') && (!working || working.may.write);
  return (
    <Drawer open={open} onClose={onClose} title={texts.editor.versions} size={440}>
      <ul className="rows versions">
        {newestFirst.map((one) => (
          <li key={one.id}>
            <div className="grow">
              <Link
                to="/tin-bai/$storyId"
                params={{ storyId: story.id }}
                search={{ edition: one.id }}
                className="title-link"
                onClick={onClose}
                {...(one.id === edition.id ? { 'aria-current': 'true' as const } : {})}
              >
                {texts.editor.editionLine(one.number, texts.editor.languages[one.language] ?? one.language)}
              </Link>
              <div className="meta">{texts.editor.versionBy(one.writtenBy)}</div>
              {one.approvedAt ? (
                <div className="meta">
                  {texts.editor.approvedBy(one.approvedBy ?? '', moment(one.approvedAt))}
                </div>
              ) : null}
              {one.changeNote ? (
                <div className="meta">
                  {texts.items.compareNote}: {one.changeNote}
                </div>
              ) : null}
              {one.language === edition.language && one.id !== edition.id ? (
                <div className="version-acts">
                  <Button
                    size="small"
                    icon={<Columns2 size={15} aria-hidden />}
                    onClick={() => setCompared(one)}
                  >
                    {texts.items.compareWith(edition.number)}
                  </Button>
                  {one.approvedAt && mayReuse && !isOpen(one) ? (
                    <Button
                      size="small"
                      icon={<RotateCcw size={15} aria-hidden />}
                      title={texts.items.reuseHint}
                      loading={reuse.isPending && reuse.variables?.id === one.id}
                      onClick={() => reuse.mutate(one)}
                    >
                      {texts.items.reuse}
                    </Button>
                  ) : null}
                </div>
              ) : null}
            </div>
            <EditionStateTag state={one.state} />
          </li>
        ))}
      </ul>
      {compared ? (
        <ComparisonDialog
          from={compared.number < edition.number ? compared : edition}
          to={compared.number < edition.number ? edition : compared}
          onClose={() => setCompared(null)}
        />
      ) : null}
    </Drawer>
  );
}
