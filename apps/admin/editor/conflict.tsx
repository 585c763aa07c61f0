import type { ContentType, Edition } from '@saola/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { plainText } from './content.ts';
import { sayValue } from './fields/say-value.ts';
import { storyQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

interface ConflictProps {
  draft: Draft;
  edition: Edition;
  type: ContentType;
}

/** Nothing is lost: what was typed stays until its writer has copied it and asks for the newest. */
export function Conflict({ draft, edition, type }: ConflictProps) {
  const texts = useTexts();
  const client = useQueryClient();
  const { message } = App.useApp();
  const copy = async () => {
    const { title, summary, body, spokenText, fields } = draft.content;
    const values = type.fields
      .map((field) => [field.label, sayValue(field, fields[field.key])])
      .filter(([, value]) => value)
      .map(([label, value]) => `${label}: ${value}`);
    await navigator.clipboard?.writeText(
      [title, summary, ...values, plainText(body), spokenText].filter(Boolean).join('\n\n'),
    );
    void message.success(texts.common.copied);
  };
  const open = async () => {
    const story = await client.fetchQuery({ ...storyQuery(edition.storyId), staleTime: 0 });
    const newest = story.editions.find((candidate) => candidate.id === edition.id);
    if (newest) draft.adopt(newest);
  };
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={texts.editor.conflictTitle}
      description={texts.editor.conflictText}
      action={
        <div className="actions">
          <Button onClick={() => void copy()}>{texts.editor.conflictCopy}</Button>
          <Button type="primary" onClick={() => void open()}>
            {texts.editor.conflictOpen}
          </Button>
        </div>
      }
    />
  );
}
