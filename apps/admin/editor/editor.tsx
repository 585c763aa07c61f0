import type { Edition, Story } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { clock } from '../format.ts';
import { PageHead } from '../parts/page-head.tsx';
import { EditionStateTag } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';
import { ActionBar } from './action-bar.tsx';
import { ChannelsCard } from './channels-card.tsx';
import { Conflict } from './conflict.tsx';
import { PriorityCard } from './priority-card.tsx';
import { Remarks } from './remarks.tsx';
import { RenditionsCard } from './renditions-card.tsx';
import { SourceCard } from './source-card.tsx';
import { Steps } from './steps.tsx';
import { TargetsCard } from './targets-card.tsx';
import { useDraft, type Draft } from './use-draft.ts';

export function Editor({ story, edition }: { story: Story; edition: Edition }) {
  const texts = useTexts();
  const draft = useDraft(edition);
  const writable = edition.may.write && draft.state !== 'conflict';
  const language = texts.editor.languages[edition.language] ?? edition.language;
  return (
    <>
      <PageHead
        title={draft.content.title || texts.stories.untitled}
        crumbs={
          <>
            <Link to="/tin-bai">{texts.editor.breadcrumb}</Link> / {story.unit.name}
          </>
        }
        lead={
          <span className="editor-lead">
            <EditionStateTag state={edition.state} />
            <span>
              {texts.editor.editionLine(edition.number, language)},{' '}
              <span role="status">{edition.may.write ? saveLine(draft, texts) : texts.editor.readOnly}</span>
            </span>
          </span>
        }
      >
        <ActionBar story={story} edition={edition} draft={draft} />
      </PageHead>
      {draft.state === 'conflict' ? <Conflict draft={draft} edition={edition} /> : null}
      <Remarks remarks={edition.remarks} state={edition.state} />
      <Steps edition={edition} />
      <div className="editor-columns">
        <SourceCard draft={draft} writable={writable} unitId={story.unit.id} edition={edition} />
        <RenditionsCard draft={draft} edition={edition} story={story} writable={writable} />
        <div className="stack">
          <TargetsCard draft={draft} edition={edition} story={story} writable={writable} />
          <PriorityCard draft={draft} writable={writable} />
          <ChannelsCard draft={draft} writable={writable} />
        </div>
      </div>
    </>
  );
}

function saveLine(draft: Draft, texts: Texts): string {
  if (draft.state === 'saving') return texts.editor.saving;
  if (draft.state === 'unsaved') return texts.editor.unsaved;
  if (draft.state === 'failed') return texts.editor.saveFailed;
  if (draft.state === 'conflict') return texts.editor.conflictTitle;
  return texts.editor.saved(clock(draft.savedAt ?? new Date().toISOString()));
}
