import type { Story, WithdrawalWay } from '@saola/api-client';
import { Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { FieldFrame } from './fields/field-frame.tsx';
import { StoryChoice } from './story-choice.tsx';

const WAYS = ['GONE', 'BANNER', 'REPLACED', 'REDIRECT', 'HIDDEN'] as const satisfies WithdrawalWay[];
/** Where readers are told why. */
const SHOWN = new Set<WithdrawalWay>(['GONE', 'BANNER', 'REPLACED']);

interface WithdrawDialogProps {
  story: Story;
  renews: string[];
  onClose: () => void;
}

/** Takes a story from the public in one of five ways, each told by what readers will see. */
export function WithdrawDialog({ story, renews, onClose }: WithdrawDialogProps) {
  const texts = useTexts();
  const say = texts.items;
  const [way, setWay] = useState<WithdrawalWay>('GONE');
  const [address, setAddress] = useState('');
  const [replacement, setReplacement] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [language, setLanguage] = useState('');
  const published = story.editions.filter(({ state }) => state === 'APPROVED');
  const target = way === 'REDIRECT' ? address.trim() : way === 'REPLACED' ? replacement : null;
  const needsTarget = way === 'REDIRECT' || way === 'REPLACED';
  const withdraw = useAct({
    do: () => api.withdrawStory(story.id, { reason: reason.trim(), way, target, language: language || null }),
    renews,
    said: texts.editor.withdrawn,
    then: onClose,
  });
  return (
    <Modal
      open
      width={640}
      title={say.withdraw}
      okText={say.withdrawAct}
      cancelText={texts.common.cancel}
      confirmLoading={withdraw.isPending}
      okButtonProps={{ danger: true, type: 'primary', disabled: !reason.trim() || (needsTarget && !target) }}
      onCancel={onClose}
      onOk={() => withdraw.mutate()}
    >
      <fieldset className="field">
        <legend className="field-label">{say.withdrawWay}</legend>
        <Radio.Group
          className="ways"
          value={way}
          onChange={(event) => setWay(event.target.value as WithdrawalWay)}
        >
          {WAYS.map((one) => (
            <Radio key={one} value={one} className={one === way ? 'way chosen' : 'way'}>
              <b>{say.ways[one][0]}</b>
              <span className="meta block">{say.ways[one][1]}</span>
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      {way === 'REDIRECT' ? (
        <FieldFrame
          id="withdraw-address"
          label={say.withdrawAddress}
          guide={say.withdrawAddressHint}
          required
        >
          <Input
            id="withdraw-address"
            inputMode="url"
            maxLength={2000}
            aria-describedby="withdraw-address-guide"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </FieldFrame>
      ) : null}
      {way === 'REPLACED' ? (
        <FieldFrame id="withdraw-story" label={say.withdrawStory} required>
          <StoryChoice id="withdraw-story" without={story.id} value={replacement} onChange={setReplacement} />
        </FieldFrame>
      ) : null}
      <FieldFrame
        id="withdraw-reason"
        label={say.withdrawReason}
        guide={SHOWN.has(way) ? say.withdrawReasonShown : say.withdrawReasonKept}
        required
      >
        <GrowingText
          id="withdraw-reason"
          aria-describedby="withdraw-reason-guide"
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldFrame>
      {published.length > 1 ? (
        <FieldFrame id="withdraw-language" label={say.withdrawLanguage}>
          <Select
            id="withdraw-language"
            value={language}
            onChange={setLanguage}
            options={[
              { value: '', label: say.withdrawAll },
              ...published.map((edition) => ({
                value: edition.language,
                label: say.withdrawOnly(say.languages[edition.language] ?? edition.language),
              })),
            ]}
          />
        </FieldFrame>
      ) : null}
    </Modal>
  );
}
