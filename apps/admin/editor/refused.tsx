import { Alert } from 'antd';
import { useLanguage } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

/** What the server did not take, named; everything stays on the screen. */
export function Refused({ draft }: { draft: Draft }) {
  const { language, texts } = useLanguage();
  if (draft.state !== 'refused') return null;
  return (
    <Alert
      type="error"
      showIcon
      className="above-columns"
      title={texts.items.refusedTitle}
      description={
        <>
          <ul>
            {draft.problems.map(({ key, label, problem }) => (
              <li key={key}>
                <b>{label[language]}</b>: {problem[language]}
              </li>
            ))}
            {draft.refusal ? <li>{draft.refusal}</li> : null}
          </ul>
          <p>{texts.items.refusedHint}</p>
        </>
      }
    />
  );
}
