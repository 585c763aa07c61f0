import type { ContentType, Edition, Story } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { clock } from '../format.ts';
import { PageHead } from '../parts/page-head.tsx';
import { EditionStateTag } from '../parts/tags.tsx';
import { ReadersCard } from '../statistics/readers-card.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';
import { FindingsCard } from './accessibility/findings-card.tsx';
import { AccessibilityOf, useFieldFindings } from './accessibility/looked-at.tsx';
import { ActionBar } from './action-bar.tsx';
import { ChannelsCard } from './channels-card.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { ChangedMeanwhile, ChangesSince } from './changed-meanwhile.tsx';
import { Conflict } from './conflict.tsx';
import { channelsOpenTo, hasRenditions } from './content.ts';
import { isOpen } from './editions-of.ts';
import { isWide } from './fields/field.ts';
import { FieldSurroundings } from './fields/surroundings.ts';
import { LanguageBar } from './language-bar.tsx';
import { OriginalCard } from './original-card.tsx';
import { PresenceLine } from './presence-line.tsx';
import { PreviewCard } from './preview-card.tsx';
import { PriorityCard } from './priority-card.tsx';
import { Refused } from './refused.tsx';
import { Remarks } from './remarks.tsx';
import { RenditionsCard } from './renditions-card.tsx';
import { SourceCard } from './source-card.tsx';
import { Steps } from './steps.tsx';
import { TargetsCard } from './targets-card.tsx';
import { TimesCard } from './times-card.tsx';
import { useDraft, type Draft } from './use-draft.ts';
import { useReadEdition, type ReadEdition } from './use-read-edition.ts';
import { WithdrawnNote } from './withdrawn-note.tsx';

interface EditorProps {
  story: Story;
  edition: Edition;
  type: ContentType;
}

export function Editor(props: EditorProps) {
  const read = useReadEdition(props.edition);
  const draft = useDraft(read.shown);
  return (
    <AccessibilityOf edition={read.shown} draft={draft}>
      <EditorOf {...props} edition={read.shown} draft={draft} read={read} />
    </AccessibilityOf>
  );
}

function EditorOf({ story, edition, type, draft, read }: EditorProps & { draft: Draft; read: ReadEdition }) {
  const texts = useTexts();
  const found = useFieldFindings();
  const writable = edition.may.write && draft.state !== 'conflict';
  const language = texts.editor.languages[edition.language] ?? edition.language;
  const inAllChannels = hasRenditions(type, edition.language, draft.content.channels);
  const channels = channelsOpenTo(type, edition.language);
  const mayTravel = channels.length > 1;
  const [originalShown, setOriginalShown] = useState(true);
  const beside = edition.source !== null && originalShown;
  const layout = beside ? 'beside' : inAllChannels ? '' : type.fields.some(isWide) ? 'wide' : 'form';
  return (
    <FieldSurroundings
      value={{
        unitId: story.unit.id,
        writable,
        language: edition.language,
        problems: [...draft.problems, ...found],
      }}
    >
      <PageHead
        title={draft.content.title || texts.stories.untitled}
        crumbs={
          <>
            <Link to="/tin-bai">{texts.editor.breadcrumb}</Link> /{' '}
            {type.name === texts.editor.breadcrumb ? '' : `${type.name} / `}
            {story.unit.name}
          </>
        }
        lead={
          <span className="editor-lead">
            <EditionStateTag state={edition.state} />
            <span>
              {texts.editor.editionLine(edition.number, language)},{' '}
              <span role="status">{edition.may.write ? saveLine(draft, texts) : texts.editor.readOnly}</span>
            </span>
            <PresenceLine edition={edition} />
          </span>
        }
      >
        <ActionBar story={story} edition={edition} draft={draft} type={type} unread={read.newer !== null} />
      </PageHead>
      {draft.state === 'conflict' ? <Conflict draft={draft} edition={edition} type={type} /> : null}
      <ChangedMeanwhile read={read} />
      <ChangesSince read={read} type={type} />
      <Refused draft={draft} />
      <WithdrawnNote edition={edition} />
      <FindingsCard />
      <Remarks remarks={edition.remarks} state={edition.state} />
      <Steps edition={edition} />
      <LanguageBar story={story} edition={edition} />
      {isOpen(edition) && edition.number > 1 && !read.newer ? (
        <ComparisonCard editionId={edition.id} open={edition.may.approve} />
      ) : null}
      {edition.source && !originalShown ? (
        <Button
          className="above-columns"
          icon={<PanelLeftOpen size={16} aria-hidden />}
          onClick={() => setOriginalShown(true)}
        >
          {texts.items.sourceShow}
        </Button>
      ) : null}
      <div className={`editor-columns ${layout}`}>
        {beside ? (
          <OriginalCard story={story} edition={edition} type={type} onHide={() => setOriginalShown(false)} />
        ) : null}
        <SourceCard draft={draft} writable={writable} unitId={story.unit.id} edition={edition} type={type} />
        {inAllChannels ? (
          <RenditionsCard draft={draft} edition={edition} story={story} writable={writable} />
        ) : null}
        <div className="stack">
          <TimesCard draft={draft} edition={edition} writable={writable} />
          {inAllChannels ? null : <PreviewCard draft={draft} edition={edition} />}
          <TargetsCard draft={draft} edition={edition} story={story} writable={writable} />
          {inAllChannels ? <PriorityCard draft={draft} writable={writable} /> : null}
          {mayTravel ? <ChannelsCard draft={draft} writable={writable} open={channels} /> : null}
          {edition.state === 'APPROVED' ? <ReadersCard storyId={story.id} /> : null}
        </div>
      </div>
    </FieldSurroundings>
  );
}

function saveLine(draft: Draft, texts: Texts): string {
  if (draft.state === 'saving') return texts.editor.saving;
  if (draft.state === 'unsaved') return texts.editor.unsaved;
  if (draft.state === 'failed') return texts.editor.saveFailed;
  if (draft.state === 'refused') return texts.items.refused;
  if (draft.state === 'conflict') return texts.editor.conflictTitle;
  return texts.editor.saved(clock(draft.savedAt ?? new Date().toISOString()));
}
