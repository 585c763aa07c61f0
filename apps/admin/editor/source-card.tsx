import type { ContentType, Edition } from '@saola/api-client';
import { Form, Select } from 'antd';
import { lazy, Suspense } from 'react';
import { Card } from '../parts/card.tsx';
import { GrowingText } from '../parts/growing-text.tsx';
import { Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { FindingsAt } from './accessibility/findings-card.tsx';
import { hasRenditions, SUMMARY_LIMIT } from './content.ts';
import { FieldFrame } from './fields/field-frame.tsx';
import { FilesInput } from './fields/files-input.tsx';
import { isPicture } from './fields/field.ts';
import { GuideNote } from './guide-note.tsx';
import { PictureField } from './picture-field.tsx';
import { TypeFields } from './type-fields.tsx';
import type { Draft } from './use-draft.ts';

const BodyEditor = lazy(async () => ({ default: (await import('./body-editor.tsx')).BodyEditor }));

interface SourceCardProps {
  draft: Draft;
  writable: boolean;
  unitId: string;
  edition: Edition;
  type: ContentType;
}

/** The form of an item: what its type is made of, in the order in which it is read. */
export function SourceCard({ draft, writable, unitId, edition, type }: SourceCardProps) {
  const texts = useTexts();
  const { content, write } = draft;
  const inAllChannels = hasRenditions(type, edition.language, content.channels);
  const told = type.summary !== 'none' && type.body !== 'none';
  const withPicture = content.picture !== null || (told && !type.fields.some(isPicture));
  return (
    <Card
      title={type.name}
      end={<span className="meta">{inAllChannels ? texts.editor.sourceHint : texts.items.formHint}</span>}
      className="source"
      inside
    >
      <GuideNote
        type={type}
        open={writable && !edition.source && edition.number === 1 && edition.revision < 3}
      />
      <Form layout="vertical" component="div" disabled={!writable}>
        {edition.number > 1 ? (
          <ChangeNote draft={draft} language={edition.language} writable={writable} />
        ) : null}
        <FieldFrame id="story-title" label={type.titleLabel ?? texts.editor.titleField} required={writable}>
          <GrowingText
            id="story-title"
            lang={edition.language}
            className="strong"
            minRows={type.titleLabel ? 1 : 2}
            maxLength={300}
            value={content.title}
            onChange={(event) => write({ title: event.target.value.replace(/\n/g, ' ') })}
          />
          <FindingsAt part="title" />
        </FieldFrame>
        {type.summary === 'none' ? null : <Summary {...{ draft, edition, type, writable }} />}
        <TypeFields draft={draft} type={type} />
        {type.body === 'none' ? null : (
          <>
            <div className="field-label" id="story-body">
              {type.fields.length > 0 ? texts.items.bodyField : texts.editor.bodyField}
              {writable && type.body === 'required' ? (
                <span className="need">{texts.items.required}</span>
              ) : null}
            </div>
            <Suspense fallback={<Loading rows={6} />}>
              <BodyEditor
                key={draft.generation}
                body={content.body}
                writable={writable}
                labelledBy="story-body"
                language={edition.language}
                onChange={(body) => write({ body })}
              />
            </Suspense>
          </>
        )}
        {withPicture ? (
          <PictureField draft={draft} edition={edition} unitId={unitId} writable={writable} />
        ) : null}
        {type.attachments === 'none' || (!writable && content.attachments.length === 0) ? null : (
          <FieldFrame
            id="story-attachments"
            label={texts.items.attachments}
            guide={texts.items.attachmentsHint}
            required={writable && type.attachments === 'required'}
            group
          >
            <FilesInput
              id="story-attachments"
              field={{ kind: 'files', label: texts.items.attachments }}
              value={content.attachments}
              urls={new Map(edition.attachments.map(({ fileId, url }) => [fileId, url]))}
              onChange={(next) => write({ attachments: (next ?? []) as typeof content.attachments })}
            />
            <FindingsAt part="attachments" />
          </FieldFrame>
        )}
        <Sorting draft={draft} type={type} heard={inAllChannels} />
      </Form>
    </Card>
  );
}

interface ChangeNoteProps {
  draft: Draft;
  language: string;
  writable: boolean;
}

function ChangeNote({ draft, language, writable }: ChangeNoteProps) {
  const texts = useTexts().items;
  return (
    <div className="change-note">
      <FieldFrame id="story-change" label={texts.changeNote} guide={texts.changeNoteHint} required={writable}>
        <GrowingText
          id="story-change"
          lang={language}
          aria-describedby="story-change-guide"
          minRows={2}
          maxLength={500}
          value={draft.content.changeNote ?? ''}
          onChange={(event) => draft.write({ changeNote: event.target.value || null })}
        />
      </FieldFrame>
    </div>
  );
}

type PartProps = Omit<SourceCardProps, 'unitId'>;

function Summary({ draft, edition, type, writable }: PartProps) {
  const texts = useTexts().editor;
  const count = draft.content.summary.length;
  const said = (
    <span className={count > SUMMARY_LIMIT ? 'over' : ''}>{texts.summaryCount(count, SUMMARY_LIMIT)}</span>
  );
  return (
    <FieldFrame
      id="story-summary"
      label={texts.summaryField}
      guide={said}
      required={writable && type.summary === 'required'}
    >
      <GrowingText
        id="story-summary"
        lang={edition.language}
        aria-describedby="story-summary-guide"
        minRows={3}
        maxLength={1000}
        value={draft.content.summary}
        onChange={(event) => draft.write({ summary: event.target.value })}
      />
      <FindingsAt part="summary" />
    </FieldFrame>
  );
}

/** Where the text is sorted in: the topic is asked for by loudspeakers, the section by the news alone. */
function Sorting({ draft, type, heard }: { draft: Draft; type: ContentType; heard: boolean }) {
  const texts = useTexts().editor;
  const { content, write } = draft;
  const { categories, topics } = useNames();
  if (content.category && !categories.some(({ value }) => value === content.category))
    categories.push({ value: content.category, label: content.category });
  return (
    <div className="field-grid">
      {heard ? (
        <FieldFrame id="story-topic" label={texts.topic}>
          <Select
            id="story-topic"
            value={content.topic}
            onChange={(topic) => write({ topic })}
            options={topics}
          />
        </FieldFrame>
      ) : null}
      {type.code === 'news' ? (
        <FieldFrame id="story-category" label={texts.category}>
          <Select
            id="story-category"
            value={content.category}
            onChange={(category) => write({ category })}
            options={categories}
          />
        </FieldFrame>
      ) : null}
    </div>
  );
}
