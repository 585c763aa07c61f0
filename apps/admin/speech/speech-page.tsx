import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { Dictionary } from './dictionary.tsx';
import { GuessedWords } from './guessed-words.tsx';
import { RulesView } from './rules/rules-view.tsx';
import { speechViews } from './views.ts';
import { VoicesView } from './voices.tsx';
import '../editor/items.css';
import './speech.css';

/** How words are read aloud, which were guessed, and whose voice reads. */
export function SpeechPage() {
  const texts = useTexts();
  const say = texts.speech;
  const { may, unit, units } = useSession();
  const { view, word, sentence } = useSearch({ from: '/shell/tu-dien-doc' });
  const [chosen, setChosen] = useState<string | null>(null);
  const shownViews = speechViews.filter((one) => one !== 'guessed' || may('speech.dictionary.write'));
  const shown = shownViews.find((one) => one === view) ?? 'dictionary';
  const unitId = chosen ?? unit?.unitId;
  const wide = units.some((grant) => !grant.unitPath.includes('.'));
  if (!unitId) return <Empty title={texts.states.noPermission} hint={texts.states.noPermissionHint} />;
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <nav aria-label={say.title} className="views">
        {shownViews.map((one) => (
          <Link
            key={one}
            to="/tu-dien-doc"
            search={one === 'dictionary' ? {} : { view: one }}
            activeOptions={{ exact: true }}
            replace
            {...(one === shown ? { 'aria-current': 'page' as const } : {})}
          >
            {say.views[one]}
          </Link>
        ))}
      </nav>
      {wide && shown !== 'guessed' ? (
        <div className="speech-unit">
          <FieldFrame id="speech-unit" label={say.unit}>
            <UnitSelect id="speech-unit" value={unitId} onChange={setChosen} label={say.unit} />
          </FieldFrame>
        </div>
      ) : null}
      {shown === 'dictionary' ? (
        <Dictionary
          key={`${unitId} ${word ?? ''}`}
          unitId={unitId}
          start={word ? { word, sentence } : null}
        />
      ) : null}
      {shown === 'guessed' ? <GuessedWords /> : null}
      {shown === 'rules' ? <RulesView key={unitId} unitId={unitId} /> : null}
      {shown === 'voices' ? <VoicesView key={unitId} unitId={unitId} /> : null}
    </>
  );
}
