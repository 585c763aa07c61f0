import type { Edition } from '@saola/api-client';
import { Button, Input } from 'antd';
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import { date, moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { ChosenDay } from '../parts/chosen-day.tsx';
import { fromWallSeconds, localDay, toWallSeconds } from '../province-time.ts';
import { useTexts } from '../texts/language.tsx';
import { FieldFrame } from './fields/field-frame.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import type { Draft } from './use-draft.ts';

interface TimesCardProps {
  draft: Draft;
  edition: Edition;
  writable: boolean;
}

/** From when and until when the public has it, and when somebody looks again. */
export function TimesCard({ draft, edition, writable }: TimesCardProps) {
  const texts = useTexts().items;
  const [asks, setAsks] = useState(false);
  // what is not written here follows the server: a review sets the next day without a new edition
  const { publicFrom, publicUntil, reviewOn, priority } = writable ? draft.content : edition;
  const reversed = publicFrom !== null && publicUntil !== null && publicUntil <= publicFrom;
  const isDue =
    edition.state === 'APPROVED' && edition.reviewOn !== null && edition.reviewOn <= localDay(new Date());
  const time = (name: 'publicFrom' | 'publicUntil', value: string | null) => (
    <Input
      id={`story-${name}`}
      type="datetime-local"
      step={1}
      disabled={!writable}
      value={value ? toWallSeconds(value) : ''}
      aria-describedby={`story-${name}-guide`}
      onChange={(event) =>
        draft.write({ [name]: event.target.value ? fromWallSeconds(event.target.value) : null })
      }
    />
  );
  return (
    <Card title={texts.times} end={<span className="meta">{texts.timesHint}</span>} inside>
      <FieldFrame
        id="story-publicFrom"
        label={texts.publicFrom}
        guide={priority === 'EMERGENCY' ? texts.emergencyHint : texts.publicFromHint}
      >
        {time('publicFrom', publicFrom)}
        <ChosenDay value={publicFrom && toWallSeconds(publicFrom)} />
      </FieldFrame>
      <FieldFrame
        id="story-publicUntil"
        label={texts.publicUntil}
        guide={texts.publicUntilHint}
        problem={reversed ? texts.reversed : null}
      >
        {time('publicUntil', publicUntil)}
        <ChosenDay value={publicUntil && toWallSeconds(publicUntil)} />
      </FieldFrame>
      <FieldFrame id="story-review" label={texts.review} guide={texts.reviewHint}>
        <Input
          id="story-review"
          type="date"
          disabled={!writable}
          value={reviewOn ?? ''}
          aria-describedby="story-review-guide"
          onChange={(event) => draft.write({ reviewOn: event.target.value || null })}
        />
        <ChosenDay value={reviewOn} />
      </FieldFrame>
      {isDue && edition.reviewOn ? <p className="over">{texts.reviewPast(date(edition.reviewOn))}</p> : null}
      {edition.reviewedBy && edition.reviewedAt ? (
        <p className="meta">{texts.reviewedBy(edition.reviewedBy, moment(edition.reviewedAt))}</p>
      ) : null}
      {edition.may.review ? (
        <Button
          className="review-act"
          type={isDue ? 'primary' : 'default'}
          icon={<CalendarCheck size={16} aria-hidden />}
          onClick={() => setAsks(true)}
        >
          {texts.reviewAct}
        </Button>
      ) : null}
      {asks ? <ReviewDialog edition={edition} onClose={() => setAsks(false)} /> : null}
    </Card>
  );
}
