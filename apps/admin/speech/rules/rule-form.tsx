import type { BroadcastRule, BroadcastRuleDraft, StationSound } from '@saola/api-client';
import { Button, Radio, Select } from 'antd';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { describedBy, FieldFrame } from '../../editor/fields/field-frame.tsx';
import { Card } from '../../parts/card.tsx';
import { GrowingText } from '../../parts/growing-text.tsx';
import { Tag } from '../../parts/tags.tsx';
import { useAct } from '../../parts/use-act.tsx';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/language.tsx';
import { useUnitNames } from '../use-unit-name.ts';
import { aboveOf, draftOf, sameDraft, wordsAt, type RuleDraft } from './rule-draft.ts';

interface RuleFormProps {
  unitId: string;
  held: BroadcastRule;
  sounds: readonly StationSound[];
  draft: RuleDraft;
  write(draft: RuleDraft | null): void;
}

export function RuleForm({ unitId, held, sounds, draft, write }: RuleFormProps) {
  const say = useTexts().speech.rules;
  const { may } = useSession();
  const names = useUnitNames();
  const unitName = names.fullById(unitId);
  const { own, rule } = draft;
  const above = aboveOf(held);
  const writable = may('speech.broadcast-rule.write');
  const changed = !sameDraft(draft, draftOf(held));
  const change = (part: Partial<BroadcastRuleDraft>) => write({ own, rule: { ...rule, ...part } });
  const save = useAct({
    do: () => api.setBroadcastRule({ unitId, purpose: held.purpose, rule: own ? rule : null }),
    renews: ['dictionary'],
    said: say.saved,
    then: () => write(null),
  });
  const soundName = (id: string, builtIn: Record<string, string>) =>
    builtIn[id] ?? sounds.find(({ fileId }) => fileId === id)?.name ?? say.goneSound;
  const soundOptions = (builtIn: Record<string, string>, value: string, longest = Infinity) => [
    ...Object.entries(builtIn).map(([id, label]) => ({ value: id, label })),
    ...sounds
      .filter(({ durationMs }) => durationMs <= longest)
      .map(({ fileId, name }) => ({ value: fileId, label: name })),
    ...(value in builtIn || sounds.some(({ fileId }) => fileId === value)
      ? []
      : [{ value, label: say.goneSound }]),
  ];
  /** What the unit above says, where this unit says otherwise. */
  const differs = (differ: boolean, words: string): ReactNode =>
    own && differ ? <span className="rules-differs">{say.differs(words)}</span> : null;
  const aboveName = held.above.setBy;
  const disabled = !writable || !own;
  const spoken = (words: string) =>
    words.trim() ? say.willSay(wordsAt(words.trim(), names.fullById(unitId))) : say.silent;
  return (
    <Card
      title={say.title(say.purposes[held.purpose], unitName)}
      end={
        <Tag tone={held.own ? 'brand' : 'plain'}>
          {held.own ? say.ownTag : held.setBy ? say.inheritedTag(held.setBy) : say.inheritedNone}
        </Tag>
      }
      inside
    >
      <FieldFrame id="rule-whose" label={say.whose} group>
        <Radio.Group
          className="rules-radios"
          disabled={!writable}
          value={own}
          onChange={(event) => write(event.target.value ? { own: true, rule } : { own: false, rule: above })}
          options={[
            { value: false, label: aboveName ? say.above(aboveName) : say.aboveNone },
            { value: true, label: say.own(unitName) },
          ]}
        />
      </FieldFrame>
      {writable ? null : <p className="meta rules-note">{say.readOnly}</p>}
      <FieldFrame
        id="rule-chime"
        label={say.chime}
        guide={differs(rule.chime !== above.chime, soundName(above.chime, say.chimes))}
      >
        <Select
          id="rule-chime"
          disabled={disabled}
          value={rule.chime}
          onChange={(chime) => change({ chime })}
          options={soundOptions(say.chimes, rule.chime, 30_000)}
        />
      </FieldFrame>
      <FieldFrame
        id="rule-announcement"
        label={say.announcement}
        guide={
          <>
            <span className="rules-said">{spoken(rule.announcement)}</span>
            {disabled ? null : <span>{say.announcementGuide}</span>}
            {differs(rule.announcement !== above.announcement, above.announcement || say.silent)}
          </>
        }
      >
        <GrowingText
          id="rule-announcement"
          aria-describedby={describedBy('rule-announcement', true, null)}
          minRows={1}
          maxRows={4}
          maxLength={300}
          disabled={disabled}
          value={rule.announcement}
          onChange={(event) => change({ announcement: event.target.value })}
        />
      </FieldFrame>
      <FieldFrame
        id="rule-repeat"
        label={say.repeat}
        guide={differs(rule.repeat !== above.repeat, say.repeats[above.repeat])}
        group
      >
        <Radio.Group
          className="rules-radios"
          disabled={disabled}
          value={rule.repeat}
          onChange={(event) => change({ repeat: event.target.value as BroadcastRuleDraft['repeat'] })}
          options={(['NUMBERS', 'ALL', 'NONE'] as const).map((value) => ({
            value,
            label: say.repeats[value],
          }))}
        />
      </FieldFrame>
      <FieldFrame
        id="rule-voices"
        label={say.voices}
        guide={differs(rule.voices !== above.voices, say.voicesOf[above.voices])}
        group
      >
        <Radio.Group
          className="rules-radios"
          disabled={disabled}
          value={rule.voices}
          onChange={(event) => change({ voices: event.target.value as BroadcastRuleDraft['voices'] })}
          options={(['ONE', 'TURNS'] as const).map((value) => ({ value, label: say.voicesOf[value] }))}
        />
      </FieldFrame>
      <FieldFrame
        id="rule-bed"
        label={say.bed}
        guide={
          <>
            <span>{say.bedGuide}</span>
            {differs(rule.bed !== above.bed, soundName(above.bed, say.beds))}
          </>
        }
      >
        <Select
          id="rule-bed"
          disabled={disabled}
          value={rule.bed}
          onChange={(bed) => change({ bed })}
          options={soundOptions(say.beds, rule.bed)}
        />
      </FieldFrame>
      <FieldFrame
        id="rule-closing"
        label={say.closing}
        guide={
          <>
            <span className="rules-said">{spoken(rule.closing)}</span>
            {differs(rule.closing !== above.closing, above.closing || say.silent)}
          </>
        }
      >
        <GrowingText
          id="rule-closing"
          aria-describedby={describedBy('rule-closing', true, null)}
          minRows={1}
          maxRows={4}
          maxLength={300}
          disabled={disabled}
          value={rule.closing}
          onChange={(event) => change({ closing: event.target.value })}
        />
      </FieldFrame>
      {writable ? (
        <div className="rules-end">
          <Button type="primary" disabled={!changed} loading={save.isPending} onClick={() => save.mutate()}>
            {say.save}
          </Button>
          <Button
            type="text"
            disabled={!changed}
            icon={<RotateCcw size={15} aria-hidden />}
            onClick={() => write(null)}
          >
            {say.revert}
          </Button>
          <span className="meta" role="status">
            {changed ? say.unsaved : ''}
          </span>
        </div>
      ) : null}
    </Card>
  );
}
