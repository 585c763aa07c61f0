import type { ContentType } from '@saola/api-client';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { moment } from '../format.ts';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { changesSince } from './changes-since.ts';
import { ComparisonView } from './comparison-view.tsx';
import type { ReadEdition } from './use-read-edition.ts';

/** Somebody wrote while it was read for approval; stays until the new words are asked for. */
export function ChangedMeanwhile({ read }: { read: ReadEdition }) {
  const texts = useTexts().items;
  const { newer } = read;
  if (!newer) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="above-columns"
      title={texts.meanwhileTitle(moment(newer.changedAt))}
      description={texts.meanwhileText(newer.changedBy)}
      action={
        <Button type="primary" onClick={read.look}>
          {texts.meanwhileLook}
        </Button>
      }
    />
  );
}

/** What the approver has on the screen now and had not before. */
export function ChangesSince({ read, type }: { read: ReadEdition; type: ContentType }) {
  const { items: texts, channel, priority } = useTexts();
  const { categories, topics } = useNames();
  const place = useRef<HTMLElement>(null);
  const { before, shown } = read;
  // the button that was pressed is gone
  useEffect(() => place.current?.focus(), [before]);
  if (!before) return null;
  const parts = changesSince(before, shown, type, {
    labels: texts.sinceParts,
    channel: (one) => channel[one],
    priority: (one) => priority[one],
    topic: (code) => topics.find(({ value }) => value === code)?.label ?? '',
    category: (code) => categories.find(({ value }) => value === code)?.label ?? code,
    time: (iso) => moment(iso),
  });
  return (
    <section ref={place} tabIndex={-1} className="card comparison-card" aria-labelledby="since-title">
      <div className="inside">
        <h2 id="since-title">{texts.sinceTitle}</h2>
        <ComparisonView
          comparison={{ from: null, to: shown, parts }}
          heads={[texts.sinceBefore(moment(before.changedAt)), texts.sinceNow(moment(shown.changedAt))]}
        />
      </div>
    </section>
  );
}
