import { useRef, useState } from 'react';
import { PageHead } from '../parts/page-head.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { Dictionary } from './dictionary.tsx';
import { EntryForm } from './entry-form.tsx';
import { MissedWords } from './missed-words.tsx';
import { TryOut } from './try-out.tsx';
import '../editor/items.css';
import './search.css';

/** An entry that is being written: a new one, or one there is. */
export interface Writing {
  code: string | null;
  ways: readonly string[];
}

/** Which words readers' search takes for the same, tried out beside what people look for in vain. */
export function SearchPage() {
  const say = useTexts().searchWords;
  const { may } = useSession();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [tried, setTried] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const writable = may('search.dictionary.write');
  const write = (entry: Writing) => {
    setWriting(entry);
    // The form stands above: whoever pressed a button far below is taken to it.
    requestAnimationFrame(() => {
      form.current?.scrollIntoView({ block: 'start' });
      const area = form.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  };
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <div className="search-columns">
        {writable ? (
          <div ref={form} className="search-form">
            <EntryForm
              key={writing ? `${writing.code} ${writing.ways.join()}` : 'new'}
              writing={writing}
              onEnd={() => setWriting(null)}
            />
          </div>
        ) : null}
        <div className="stack search-side">
          <TryOut key={tried} start={tried} />
          {may('portals.visits.see') ? (
            <MissedWords
              onTry={setTried}
              {...(writable && { onWrite: (words: string) => write({ code: null, ways: [words] }) })}
            />
          ) : null}
        </div>
        <div className="search-list">
          <Dictionary writable={writable} onWrite={write} />
        </div>
      </div>
    </>
  );
}
