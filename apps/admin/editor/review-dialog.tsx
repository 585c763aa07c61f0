import type { Edition } from '@saola/api-client';
import { Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { ChosenDay } from '../parts/chosen-day.tsx';
import { useAct } from '../parts/use-act.tsx';
import { localDay } from '../province-time.ts';
import { useTexts } from '../texts/language.tsx';
import { FieldFrame } from './fields/field-frame.tsx';

const HALF_A_YEAR = 182 * 86_400_000;

/** Somebody looked and it is still right; says when to look again. */
export function ReviewDialog({ edition, onClose }: { edition: Edition; onClose: () => void }) {
  const texts = useTexts();
  const [day, setDay] = useState(() => localDay(new Date(Date.now() + HALF_A_YEAR)));
  const [never, setNever] = useState(false);
  const review = useAct({
    do: () => api.markReviewed(edition.id, { reviewOn: never ? null : day }),
    renews: ['newsroom'],
    said: texts.items.reviewDone,
    then: onClose,
  });
  return (
    <Modal
      open
      title={texts.items.reviewTitle}
      okText={texts.items.reviewSave}
      cancelText={texts.common.cancel}
      confirmLoading={review.isPending}
      okButtonProps={{ disabled: !never && day === '' }}
      onCancel={onClose}
      onOk={() => review.mutate()}
    >
      <p className="dialog-lead">{texts.items.reviewText}</p>
      <FieldFrame id="review-next" label={texts.items.reviewNext}>
        <Input
          id="review-next"
          type="date"
          disabled={never}
          min={localDay(new Date(Date.now() + 86_400_000))}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <ChosenDay value={day} />
      </FieldFrame>
      <Checkbox checked={never} onChange={(event) => setNever(event.target.checked)}>
        {texts.items.reviewNever}
      </Checkbox>
    </Modal>
  );
}
