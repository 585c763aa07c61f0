import type { ImportInFull } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { Answered } from '../parts/answered.tsx';
import { Tag } from '../parts/tags.tsx';
import { useLanguage } from '../texts/language.tsx';
import { importQuery } from './queries.ts';

type Level = ImportInFull['lines'][number]['level'];
const levels: readonly Level[] = ['REFUSED', 'LEFT_OUT', 'WARNING'];
const tones = { REFUSED: 'bad', LEFT_OUT: 'plain', WARNING: 'warn' } as const;
const mostLines = 1000;

/** What did not simply come through, with the line it stands in and why. */
export function ImportReport({ importId }: { importId: string }) {
  const report = useQuery(importQuery(importId));
  return (
    <Answered query={report} rows={3}>
      {(data) => <Lines report={data} />}
    </Answered>
  );
}

function Lines({ report }: { report: ImportInFull }) {
  const { language, texts } = useLanguage();
  const words = texts.imports;
  const [level, setLevel] = useState<Level | 'all'>('all');
  const { lines, unknownCategories, state } = report;
  if (lines.length === 0 && unknownCategories.length === 0)
    return state === 'RUNNING' ? null : <p className="meta">{words.noLines}</p>;
  const shown = lines
    .filter((line) => level === 'all' || line.level === level)
    .sort((a, b) => a.line - b.line || a.item - b.item);
  const of = (one: Level) => lines.filter((line) => line.level === one).length;
  return (
    <div className="import-report">
      {unknownCategories.length > 0 ? (
        <p>
          {words.unknownCategories}{' '}
          {unknownCategories.map(({ name, count }) => `${name} (${count})`).join(', ')}
        </p>
      ) : null}
      <Segmented
        aria-label={words.report}
        value={level}
        options={[
          { value: 'all', label: `${words.lines.all} (${lines.length})` },
          ...levels
            .filter((one) => of(one) > 0)
            .map((one) => ({ value: one, label: `${words.lines[one]} (${of(one)})` })),
        ]}
        onChange={setLevel}
      />
      <div className="import-frame" role="region" aria-label={words.report} tabIndex={0}>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.story}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line, nth) => (
              <tr key={nth}>
                <td className="num">{line.line}</td>
                <td>
                  {line.title ?? '—'}
                  {line.id ? <div className="meta">{line.id}</div> : null}
                </td>
                <td>
                  <Tag tone={tones[line.level]}>{words.lines[line.level]}</Tag>{' '}
                  {language === 'vi' ? line.vi : line.en}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length >= mostLines ? <p className="meta">{words.firstLines}</p> : null}
    </div>
  );
}
