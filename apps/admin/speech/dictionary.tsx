import type { DictionaryEntry } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { Pencil, Trash2 } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { api } from '../api.ts';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { EntryForm, type EntryStart } from './entry-form.tsx';
import { ImportExport } from './import-export.tsx';
import { entriesQuery } from './queries.ts';
import { useUnitNames } from './use-unit-name.ts';

const blank: EntryStart = {
  written: '',
  reading: 'SAY',
  spoken: '',
  caseSensitive: null,
  own: false,
  sentence: '',
};

interface DictionaryProps {
  unitId: string;
  /** A word of the report of guessed ones. */
  start: { word: string; sentence: string | undefined } | null;
}

export function Dictionary({ unitId, start }: DictionaryProps) {
  const texts = useTexts().speech.dictionary;
  const unitName = useUnitNames().fullById(unitId);
  const form = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ key: string; entry: EntryStart }>({
    key: start?.word ?? '',
    entry: start ? { ...blank, written: start.word, sentence: start.sentence ?? '' } : blank,
  });
  const edit = ({ id, written, reading, spoken, caseSensitive, unitId: of }: DictionaryEntry) => {
    setEditing({
      key: `${id} ${Date.now()}`,
      entry: { written, reading, spoken, caseSensitive, own: of === null, sentence: '' },
    });
    form.current?.scrollIntoView({ block: 'start' });
    requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
  };
  return (
    <div className="speech-columns">
      <div ref={form}>
        <Card title={texts.add} inside>
          <EntryForm key={editing.key} unitId={unitId} unitName={unitName} start={editing.entry} />
        </Card>
      </div>
      <Entries unitId={unitId} unitName={unitName} onEdit={edit} />
    </div>
  );
}

interface EntriesProps {
  unitId: string;
  unitName: string;
  onEdit: (entry: DictionaryEntry) => void;
}

function Entries({ unitId, unitName, onEdit }: EntriesProps) {
  const texts = useTexts().speech.dictionary;
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const entries = useInfiniteQuery(entriesQuery(unitId, words));
  if (entries.error) return <Failure error={entries.error} retry={() => void entries.refetch()} />;
  const items = entries.data?.pages.flatMap((page) => page.items);
  return (
    <Card title={texts.of(unitName)} end={items ? <Tag>{texts.count(items.length)}</Tag> : null}>
      <div className="speech-tools">
        <Input
          allowClear
          aria-label={texts.find}
          placeholder={texts.find}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <ImportExport unitId={unitId} />
      </div>
      {!items ? (
        <Loading rows={6} />
      ) : items.length === 0 ? (
        words ? (
          <Empty small title={texts.noneFound} />
        ) : (
          <Empty title={texts.none} hint={texts.noneHint} />
        )
      ) : (
        <ul className="rows">
          {items.map((entry) => (
            <EntryRow key={entry.id} entry={entry} unitId={unitId} onEdit={onEdit} />
          ))}
        </ul>
      )}
      <LoadMore query={entries} />
    </Card>
  );
}

interface EntryRowProps {
  entry: DictionaryEntry;
  unitId: string;
  onEdit: (entry: DictionaryEntry) => void;
}

function EntryRow({ entry, unitId, onEdit }: EntryRowProps) {
  const texts = useTexts();
  const say = texts.speech.dictionary;
  const { modal } = App.useApp();
  const { may } = useSession();
  const remove = useAct({
    do: () => api.removeDictionaryEntry(entry.id),
    renews: ['dictionary'],
    said: say.removed,
  });
  const ask = () =>
    modal.confirm({
      title: say.removeConfirm(entry.written),
      content: say.removeText,
      okText: say.remove,
      okButtonProps: { danger: true },
      cancelText: texts.common.cancel,
      onOk: () => remove.mutateAsync().catch(() => {}),
    });
  const own = entry.unitId === null;
  return (
    <li className="speech-entry">
      <div className="grow">
        <div className="speech-pair">
          <b>{entry.written}</b>
          <span>{entry.reading === 'SAY' ? entry.spoken : say.readingShort[entry.reading]}</span>
        </div>
        <div className="meta">{say.by(entry.changedBy, date(entry.changedAt))}</div>
      </div>
      <Tag tone={own ? 'brand' : 'plain'}>{own ? say.ownTag : entry.unitName}</Tag>
      {own || (entry.unitId === unitId && may('speech.dictionary.write')) ? (
        <div className="speech-acts">
          <Button
            type="text"
            icon={<Pencil size={16} aria-hidden />}
            aria-label={`${say.edit}: ${entry.written}`}
            onClick={() => onEdit(entry)}
          />
          <Button
            type="text"
            danger
            icon={<Trash2 size={16} aria-hidden />}
            aria-label={`${say.remove}: ${entry.written}`}
            onClick={ask}
          />
        </div>
      ) : null}
    </li>
  );
}
