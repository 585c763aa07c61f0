import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { Answered } from '../../parts/answered.tsx';
import { useTexts } from '../../texts/language.tsx';
import { rulesQuery, stationSoundsQuery } from '../queries.ts';
import { HearRule } from './hear-rule.tsx';
import { draftOf, type Purpose, type RuleDraft } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { StationSounds } from './station-sounds.tsx';
import './rules.css';

const purposes: readonly Purpose[] = ['news', 'emergency', 'portal'];

/** How the broadcasts of a unit are put together: set, and heard before it holds. */
export function RulesView({ unitId }: { unitId: string }) {
  const texts = useTexts().speech.rules;
  const rules = useQuery(rulesQuery(unitId));
  const sounds = useQuery(stationSoundsQuery(unitId)).data?.sounds ?? [];
  const [purpose, setPurpose] = useState<Purpose>('news');
  // What was begun for one purpose is there when one comes back from another.
  const [drafts, setDrafts] = useState<Partial<Record<Purpose, RuleDraft>>>({});
  return (
    <Answered query={rules} rows={10}>
      {(found) => {
        const held = found.rules.find((rule) => rule.purpose === purpose);
        if (!held) return null;
        const draft = drafts[purpose] ?? draftOf(held);
        const write = (next: RuleDraft | null) =>
          setDrafts(({ [purpose]: _before, ...others }) => (next ? { ...others, [purpose]: next } : others));
        return (
          <>
            <p className="rules-lead">{texts.lead}</p>
            <Radio.Group
              className="rules-purposes"
              aria-label={texts.purpose}
              optionType="button"
              value={purpose}
              onChange={(event) => setPurpose(event.target.value as Purpose)}
              options={purposes.map((value) => ({ value, label: texts.purposes[value] }))}
            />
            <div className="rules-columns">
              <div className="stack">
                <RuleForm
                  key={purpose}
                  unitId={unitId}
                  held={held}
                  sounds={sounds}
                  draft={draft}
                  write={write}
                />
                <StationSounds unitId={unitId} sounds={sounds} />
              </div>
              <HearRule key={purpose} unitId={unitId} purpose={purpose} rule={draft.rule} />
            </div>
          </>
        );
      }}
    </Answered>
  );
}
