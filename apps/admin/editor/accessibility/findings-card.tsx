import type { Finding } from '@saola/api-client';
import { CircleAlert, CircleCheck, OctagonAlert } from 'lucide-react';
import { clock } from '../../format.ts';
import { useLanguage } from '../../texts/language.tsx';
import { useLookedAt } from './looked-at.tsx';
import './accessibility.css';

/** Everything in the edition that shuts readers out; each line leads to where it stands. */
export function FindingsCard() {
  const { texts } = useLanguage();
  const { found, errors, warnings } = useLookedAt();
  const said = texts.accessible;
  if (!found) return null;
  const { exception } = found;
  if (errors.length + warnings.length === 0 && !exception) return null;
  return (
    <section className={errors.length > 0 ? 'findings stops' : 'findings'} aria-labelledby="findings-title">
      <h2 id="findings-title">
        {errors.length > 0 ? (
          <OctagonAlert size={18} aria-hidden />
        ) : errors.length + warnings.length > 0 ? (
          <CircleAlert size={18} aria-hidden />
        ) : (
          <CircleCheck size={18} aria-hidden />
        )}
        {errors.length > 0 ? said.stops(errors.length) : said.advice(warnings.length)}
      </h2>
      {exception ? (
        <p>
          {said.approvedAnyway(exception.by, clock(exception.at))} <q>{exception.reason}</q>
        </p>
      ) : null}
      <FindingList findings={[...errors, ...warnings]} />
    </section>
  );
}

export function FindingList({ findings, onGo }: { findings: Finding[]; onGo?: () => void }) {
  const { language, texts } = useLanguage();
  const { goTo } = useLookedAt();
  const said = texts.accessible;
  return (
    <ul className="finding-list">
      {findings.map((finding, at) => (
        <li key={`${finding.code}-${finding.part}-${finding.path.join('.')}-${at}`}>
          <button
            type="button"
            onClick={() => {
              onGo?.();
              goTo(finding);
            }}
          >
            <b>{finding.severity === 'ERROR' ? said.error : said.warning}</b>
            <span>
              {said.parts[finding.part] ?? said.field}
              {finding.words ? `: “${finding.words.slice(0, 90)}”` : ''}
            </span>
            <span>{finding.says[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One line below a field of the form that has a finding. */
export function FindingsAt({ part }: { part: string }) {
  const { language } = useLanguage();
  const findings = useLookedAt().found?.findings.filter((finding) => finding.part === part) ?? [];
  return findings.map(({ code, severity, says }) => (
    <div key={code} className={`finding-at ${severity.toLowerCase()}`} role="status">
      {says[language]}
    </div>
  ));
}
