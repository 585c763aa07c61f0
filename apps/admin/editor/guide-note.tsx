import type { ContentType, LawRule } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { BookOpen, Scale } from 'lucide-react';
import { standingOf, subjectOf } from '../law/say-rule.ts';
import { localDay } from '../province-time.ts';
import { lawInstrumentsQuery, lawRulesQuery } from '../queries.ts';
import { useLanguage } from '../texts/language.tsx';

const MOST = 4;

/** How an item of the type is written, and which rules of law ask for it. */
export function GuideNote({ type, open }: { type: ContentType; open: boolean }) {
  const { language, texts } = useLanguage();
  const rules = useQuery(lawRulesQuery);
  const instruments = useQuery(lawInstrumentsQuery);
  const basis = basisOf(type, rules.data?.items ?? []);
  return (
    <details className="guide-note" open={open}>
      <summary>
        <BookOpen size={16} aria-hidden /> {texts.items.guide}
      </summary>
      <p>{type.guide}</p>
      {basis.length > 0 ? (
        <div className="basis">
          <Scale size={16} aria-hidden />
          <div>
            <b>{texts.items.basis}</b>
            <ul>
              {basis.slice(0, MOST).map((rule) => {
                const instrument = instruments.data?.items.find(({ code }) => code === rule.instrument);
                return (
                  <li key={rule.id}>
                    {rule.article},{' '}
                    <span title={instrument?.title[language]}>{instrument?.number ?? rule.instrument}</span>:{' '}
                    {subjectOf(rule, texts, language)}
                  </li>
                );
              })}
              {basis.length > MOST ? <li>{texts.items.basisMore(basis.length - MOST)}</li> : null}
            </ul>
          </div>
        </div>
      ) : null}
    </details>
  );
}

/** The rules in force that ask for content of the type, one a place in the law. */
function basisOf(type: ContentType, rules: LawRule[]): LawRule[] {
  const today = localDay(new Date());
  const asking = rules.filter(
    (rule) =>
      standingOf(rule, today) === 'now' &&
      type.requirements.includes(rule.code) &&
      (rule.kind === 'MANDATORY_SECTION'
        ? rule.subject === type.code
        : rule.kind === 'DISCLOSURE_GROUP' && namesType(rule.value, type.code)),
  );
  return [...new Map(asking.map((rule) => [`${rule.instrument} ${rule.article}`, rule])).values()];
}

function namesType(value: unknown, code: string): boolean {
  const { types } = (value ?? {}) as { types?: unknown };
  return Array.isArray(types) && types.includes(code);
}
