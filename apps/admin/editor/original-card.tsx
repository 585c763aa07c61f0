import type { ContentType, Edition, Story } from '@saola/api-client';
import { Alert, Button } from 'antd';
import { PanelLeftClose } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import { ComparisonDialog } from './comparison-dialog.tsx';
import { plainText } from './content.ts';
import { editionsOf } from './editions-of.ts';
import { sayValue } from './fields/say-value.ts';

interface OriginalCardProps {
  story: Story;
  edition: Edition;
  type: ContentType;
  onHide: () => void;
}

/** What is translated from, beside the translation; says when the original has moved on. */
export function OriginalCard({ story, edition, type, onHide }: OriginalCardProps) {
  const texts = useTexts();
  const [comparing, setComparing] = useState(false);
  const original = story.editions.find(({ id }) => id === edition.source?.editionId);
  if (!original || !edition.source) return null;
  const newest = editionsOf(story, original.language).approved;
  const name = texts.items.languages[original.language] ?? original.language;
  const parts: [string, string][] = [
    [type.titleLabel ?? texts.editor.titleField, original.title],
    [texts.editor.summaryField, original.summary],
    ...type.fields.map((field): [string, string] => [
      field.label,
      sayValue(field, original.fields[field.key]),
    ]),
    [texts.items.bodyField, plainText(original.body)],
    [texts.editor.pictureAlt, original.picture?.alt ?? ''],
  ];
  return (
    <Card
      title={texts.items.source(name, original.number)}
      end={
        <Button size="small" icon={<PanelLeftClose size={15} aria-hidden />} onClick={onHide}>
          {texts.items.sourceHide}
        </Button>
      }
      className="original"
      inside
    >
      {edition.source.isCurrent ? null : (
        <Alert
          type="warning"
          showIcon
          title={texts.items.sourceOld}
          action={
            newest ? <Button onClick={() => setComparing(true)}>{texts.items.sourceChanges}</Button> : null
          }
        />
      )}
      <dl lang={original.language}>
        {parts
          .filter(([, text]) => text.trim())
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {newest && comparing ? (
        <ComparisonDialog from={original} to={newest} onClose={() => setComparing(false)} />
      ) : null}
    </Card>
  );
}
