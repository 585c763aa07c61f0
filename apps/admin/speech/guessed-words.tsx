import type { GuessedWord } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { BookPlus } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { localDay } from '../province-time.ts';
import { useTexts } from '../texts/language.tsx';
import { guessedWordsQuery } from './queries.ts';
import { useUnitNames } from './use-unit-name.ts';

/** The twelve months that are kept, this one first. */
function months(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, back) => {
    const place = year * 12 + month - 1 - back;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  });
}

export function GuessedWords() {
  const texts = useTexts().speech.guessed;
  const choices = months(localDay(new Date()));
  const [month, setMonth] = useState(choices[0]!);
  const words = useInfiniteQuery(guessedWordsQuery(month));
  const { byPath } = useUnitNames();
  if (words.error) return <Failure error={words.error} retry={() => void words.refetch()} />;
  const items = words.data?.pages.flatMap((page) => page.items);
  return (
    <Card
      title={texts.title}
      end={
        <Select
          aria-label={texts.month}
          className="speech-month"
          value={month}
          onChange={setMonth}
          options={choices.map((value) => {
            const [year = 0, number = 1] = value.split('-').map(Number);
            return { value, label: texts.monthName(number, year) };
          })}
        />
      }
    >
      <p className="meta speech-lead">{texts.lead}</p>
      {!items ? (
        <Loading rows={6} />
      ) : items.length === 0 ? (
        <Empty title={texts.none} hint={texts.noneHint} />
      ) : (
        <ul className="rows">
          {items.map((word) => (
            <WordRow key={word.id} word={word} unitName={byPath(word.unitPath)} />
          ))}
        </ul>
      )}
      <LoadMore query={words} />
    </Card>
  );
}

function WordRow({ word, unitName }: { word: GuessedWord; unitName: string }) {
  const texts = useTexts().speech.guessed;
  return (
    <li className="speech-word">
      <div className="grow">
        <div className="speech-pair">
          <b>{word.word}</b>
          <span>{texts.readAs(word.spoken)}</span>
        </div>
        <p className="speech-example">{word.example}</p>
        <div className="meta">
          {unitName ? `${unitName}, ` : ''}
          {texts.times(word.count)}
        </div>
      </div>
      <Tag tone={word.certainty === 'guessed' ? 'warn' : 'plain'}>{texts.certainty[word.certainty]}</Tag>
      <Link
        to="/tu-dien-doc"
        search={{ word: word.word, sentence: word.example }}
        className="speech-write"
        aria-label={`${texts.write}: ${word.word}`}
      >
        <BookPlus size={16} aria-hidden />
        {texts.write}
      </Link>
    </li>
  );
}
