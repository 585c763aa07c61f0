import type { Edition } from '@saola/api-client';
import { Form, Select } from 'antd';
import { GrowingText } from '../parts/growing-text.tsx';
import { lazy, Suspense } from 'react';
import { Card } from '../parts/card.tsx';
import { Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { SUMMARY_LIMIT } from './content.ts';
import { PictureField } from './picture-field.tsx';
import type { Draft } from './use-draft.ts';

const BodyEditor = lazy(async () => ({ default: (await import('./body-editor.tsx')).BodyEditor }));

interface SourceCardProps {
  draft: Draft;
  writable: boolean;
  unitId: string;
  edition: Edition;
}

export function SourceCard({ draft, writable, unitId, edition }: SourceCardProps) {
  const texts = useTexts();
  const { content, write } = draft;
  const count = content.summary.length;
  const { categories, topics } = useNames();
  if (content.category && !categories.some(({ value }) => value === content.category))
    categories.push({ value: content.category, label: content.category });
  return (
    <Card title={texts.editor.source} end={<span className="meta">{texts.editor.sourceHint}</span>} inside>
      <Form layout="vertical" component="div" disabled={!writable}>
        <Form.Item label={texts.editor.titleField} htmlFor="story-title">
          <GrowingText
            id="story-title"
            className="strong"
            minRows={2}
            maxLength={300}
            value={content.title}
            onChange={(event) => write({ title: event.target.value.replace(/\n/g, ' ') })}
          />
        </Form.Item>
        <Form.Item
          label={texts.editor.summaryField}
          htmlFor="story-summary"
          extra={
            <span id="story-summary-count" className={count > SUMMARY_LIMIT ? 'over' : ''}>
              {texts.editor.summaryCount(count, SUMMARY_LIMIT)}
            </span>
          }
        >
          <GrowingText
            id="story-summary"
            aria-describedby="story-summary-count"
            minRows={3}
            maxLength={1000}
            value={content.summary}
            onChange={(event) => write({ summary: event.target.value })}
          />
        </Form.Item>
        <div className="field-label" id="story-body">
          {texts.editor.bodyField}
        </div>
        <Suspense fallback={<Loading rows={6} />}>
          <BodyEditor
            key={draft.generation}
            body={content.body}
            writable={writable}
            labelledBy="story-body"
            onChange={(body) => write({ body })}
          />
        </Suspense>
        <PictureField draft={draft} edition={edition} unitId={unitId} writable={writable} />
        <Form.Item label={texts.editor.topic} htmlFor="story-topic">
          <Select
            id="story-topic"
            value={content.topic}
            onChange={(topic) => write({ topic })}
            options={topics}
          />
        </Form.Item>
        <Form.Item label={texts.editor.category} htmlFor="story-category" style={{ marginBottom: 0 }}>
          <Select
            id="story-category"
            value={content.category}
            onChange={(category) => write({ category })}
            options={categories}
          />
        </Form.Item>
      </Form>
    </Card>
  );
}
