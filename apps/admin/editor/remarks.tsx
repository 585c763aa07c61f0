import type { Edition } from '@saola/api-client';
import { moment } from '../format.ts';
import { useTexts } from '../texts/language.tsx';

export function Remarks({ remarks, state }: { remarks: Edition['remarks']; state: Edition['state'] }) {
  const texts = useTexts();
  if (remarks.length === 0) return null;
  const newestFirst = [...remarks].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section
      className={state === 'RETURNED' ? 'card remarks urgent' : 'card remarks'}
      aria-label={texts.editor.remarks}
    >
      <h2>{texts.editor.remarks}</h2>
      <ul>
        {newestFirst.map((remark) => (
          <li key={remark.at}>
            <blockquote>{remark.text}</blockquote>
            <div className="meta">
              {remark.by}, {moment(remark.at)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
