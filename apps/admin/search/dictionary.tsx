import type { SearchEntry } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { dictionaryQuery } from './queries.ts';
import type { Writing } from './search-page.tsx';
import { sayingSo } from './saying-so.ts';

/** At first, and with each step further: a telephone's screen has room for five. */
const step = 12;

interface DictionaryProps {
  writable: boolean;
  onWrite: (entry: Writing) => void;
}

/** All entries, what the province says before what Saola knows by itself. */
export function Dictionary({ writable, onWrite }: DictionaryProps) {
  const say = useTexts().searchWords;
  const entries = useQuery(dictionaryQuery);
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(step);
  return (
    <Card title={say.entries}>
      <Answered query={entries} rows={8}>
        {({ items }) => {
          const shown = sayingSo(items, sought);
          return (
            <>
              <div className="inside search-filter">
                <Input.Search
                  allowClear
                  aria-label={say.filter}
                  placeholder={say.filter}
                  value={sought}
                  onChange={(event) => {
                    setSought(event.target.value);
                    setMost(step);
                  }}
                />
                <span className="meta" role="status">
                  {say.count(shown.length)}
                </span>
              </div>
              {shown.length === 0 ? <Empty small title={say.none} /> : null}
              <ul className="rows search-entries">
                {shown.slice(0, most).map((entry) => (
                  <Entry key={entry.code} entry={entry} writable={writable} onWrite={onWrite} />
                ))}
              </ul>
              {shown.length > most ? (
                <div className="inside">
                  <Button onClick={() => setMost(most + step)}>
                    {say.more(Math.min(step, shown.length - most))}
                  </Button>
                </div>
              ) : null}
            </>
          );
        }}
      </Answered>
    </Card>
  );
}

function Entry({ entry, writable, onWrite }: DictionaryProps & { entry: SearchEntry }) {
  const texts = useTexts();
  const say = texts.searchWords;
  const { modal } = App.useApp();
  const change = useAct({
    do: (ways: readonly string[]) => api.changeSearchDictionary(entry.code, [...ways]),
    renews: ['search'],
    said: say.done,
  });
  const isOut = entry.ways.length === 0;
  const ways = isOut ? (entry.known ?? []) : entry.ways;
  const isChanged = entry.known !== null && entry.known.join('\n') !== entry.ways.join('\n');
  const name = ways.join(', ');
  const ask = () =>
    modal.confirm({
      title: say.removeConfirm,
      content: say.removeText(name),
      okText: say.remove,
      okButtonProps: { danger: true },
      cancelText: texts.common.cancel,
      onOk: () => change.mutateAsync([]).catch(() => {}),
    });
  return (
    <li className="search-entry">
      <div className="grow">
        <div className={isOut ? 'search-ways search-out' : 'search-ways'}>
          {ways.map((way) => (
            <span key={way}>{way}</span>
          ))}
        </div>
        <div className="meta">
          {isOut ? (
            <Tag tone="warn">{say.isOut}</Tag>
          ) : entry.known === null ? (
            <Tag tone="brand">{say.ofProvince}</Tag>
          ) : isChanged ? (
            <Tag tone="brand">{say.isChanged}</Tag>
          ) : (
            <Tag>{say.ofSaola}</Tag>
          )}
          {entry.changedAt ? <span>{say.by(entry.changedByName ?? '', date(entry.changedAt))}</span> : null}
        </div>
      </div>
      {writable ? (
        <div className="search-acts">
          {isChanged ? (
            <Button
              type="text"
              icon={<RotateCcw size={16} aria-hidden />}
              aria-label={`${say.bringBack}: ${name}`}
              onClick={() => change.mutate(entry.known!)}
            >
              {say.bringBack}
            </Button>
          ) : null}
          {isOut ? null : (
            <>
              <Button
                type="text"
                icon={<Pencil size={16} aria-hidden />}
                aria-label={`${say.change}: ${name}`}
                title={say.change}
                onClick={() => onWrite({ code: entry.code, ways: entry.ways })}
              />
              <Button
                type="text"
                danger
                icon={<Trash2 size={16} aria-hidden />}
                aria-label={`${say.remove}: ${name}`}
                title={say.remove}
                onClick={ask}
              />
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}
