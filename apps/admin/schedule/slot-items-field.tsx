import type { SlotItem, TimeSlot } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { stationSoundsQuery } from '../speech/queries.ts';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { relaySourcesQuery } from './queries.ts';
import { beginningsOf, restOf, usedSeconds, withMoved, type ItemKind } from './slot-items.ts';

interface SlotItemsProps {
  unitId: string;
  slot: TimeSlot;
  writable: boolean;
  onChange: (slot: TimeSlot) => void;
}

const kinds: ItemKind[] = ['OPENING', 'IDENTIFICATION', 'BULLETINS', 'RELAY', 'RECORDING', 'CLOSING'];

/** What a slot plays, in its order: dragged, or moved by Alt and the arrows. */
export function SlotItemsField({ unitId, slot, writable, onChange }: SlotItemsProps) {
  const say = useTexts().schedule.items;
  const sounds = useQuery(stationSoundsQuery(unitId)).data?.sounds ?? [];
  const sources = useQuery(relaySourcesQuery(unitId)).data?.items ?? [];
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const items = slot.items ?? [];
  const begins = beginningsOf(slot);
  const set = (next: SlotItem[]) => onChange({ ...slot, items: next });
  const nameOf = (item: SlotItem) => ('title' in item ? item.title : say.kind[item.kind]);
  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    set(withMoved(items, from, to));
    setSaid(say.moved(nameOf(item), to + 1));
  };
  const add = (kind: ItemKind) => {
    const id = crypto.randomUUID();
    const [sound, source] = [sounds[0], sources[0]];
    if (kind === 'BULLETINS') set([...items, { id, kind, topic: null, seconds: restOf(slot) }]);
    else if (kind === 'RELAY') {
      if (source)
        set([...items, { id, kind, sourceId: source.id, title: source.name, seconds: restOf(slot) }]);
      else setSaid(say.noSources);
    } else if (sound) set([...items, { id, kind, ...soundIn(sound) }]);
    else setSaid(say.noSounds);
  };
  return (
    <section className="slot-items" aria-labelledby="slot-items-title">
      <h3 id="slot-items-title">{say.title}</h3>
      <p className="meta">{say.lead}</p>
      <ol ref={list}>
        {items.map((item, at) => (
          <li key={item.id} data-kind={item.kind}>
            <div className="slot-item-head">
              {writable ? (
                <button
                  type="button"
                  className="slot-item-grip"
                  aria-label={say.grip(nameOf(item))}
                  aria-describedby="slot-items-keys"
                  onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                  onPointerMove={(event) => {
                    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
                    const place = placeUnder(list.current, event.clientY, at);
                    if (place !== at) move(at, place);
                  }}
                  onKeyDown={(event: KeyboardEvent) => {
                    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                    if (by === undefined) return;
                    event.preventDefault();
                    move(at, at + by);
                  }}
                >
                  <GripVertical size={15} aria-hidden />
                </button>
              ) : null}
              <b>{say.kind[item.kind]}</b>
              <span className="meta">
                {say.at(begins[at] ?? '')}, {say.length(item.seconds)}
              </span>
            </div>
            <ItemChoice
              item={item}
              writable={writable}
              sounds={sounds}
              sources={sources}
              onChange={(next) => set(items.map((one) => (one.id === item.id ? next : one)))}
            />
            {writable ? (
              <div className="slot-item-acts">
                <Button
                  size="small"
                  type="text"
                  disabled={at === 0}
                  icon={<ArrowUp size={15} aria-hidden />}
                  aria-label={say.up(nameOf(item))}
                  onClick={() => move(at, at - 1)}
                />
                <Button
                  size="small"
                  type="text"
                  disabled={at === items.length - 1}
                  icon={<ArrowDown size={15} aria-hidden />}
                  aria-label={say.down(nameOf(item))}
                  onClick={() => move(at, at + 1)}
                />
                <Button
                  size="small"
                  type="text"
                  danger
                  icon={<X size={15} aria-hidden />}
                  aria-label={say.remove(nameOf(item))}
                  onClick={() => set(items.filter(({ id }) => id !== item.id))}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {items.length > 0 ? (
        <p className="meta">{say.used(say.length(usedSeconds(slot)), say.length(slot.minutes * 60))}</p>
      ) : null}
      {writable ? (
        <>
          <Select
            aria-label={say.add}
            placeholder={say.add}
            value={null}
            style={{ width: '100%' }}
            onChange={(kind: ItemKind | null) => kind && add(kind)}
            options={kinds.map((value) => ({ value, label: say.kind[value] }))}
          />
          <p className="meta" id="slot-items-keys">
            {items.length > 1 ? say.keys : null}
          </p>
        </>
      ) : null}
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}

/** The place whose middle the pointer has passed. */
function placeUnder(list: HTMLOListElement | null, y: number, at: number): number {
  const middles = [...(list?.children ?? [])].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles[at - 1];
  const below = middles[at + 1];
  if (above !== undefined && y < above) return at - 1;
  if (below !== undefined && y > below) return at + 1;
  return at;
}

const soundIn = ({ fileId, name, durationMs }: { fileId: string; name: string; durationMs: number }) => ({
  fileId,
  title: name,
  seconds: Math.ceil(durationMs / 1000),
});

interface ChoiceProps {
  item: SlotItem;
  writable: boolean;
  sounds: readonly { fileId: string; name: string; durationMs: number }[];
  sources: readonly { id: string; name: string }[];
  onChange: (item: SlotItem) => void;
}

function ItemChoice({ item, writable, sounds, sources, onChange }: ChoiceProps) {
  const say = useTexts().schedule.items;
  const { topics } = useNames();
  const wide = { width: '100%' };
  const minutes = (seconds: number, set: (seconds: number) => void) => (
    <InputNumber
      aria-label={say.minutes}
      min={1}
      max={240}
      precision={0}
      disabled={!writable}
      value={Math.round(seconds / 60)}
      suffix={say.minuteUnit}
      onChange={(value) => value && set(value * 60)}
    />
  );
  if (item.kind === 'BULLETINS')
    return (
      <div className="slot-item-choice">
        <Select
          aria-label={say.topic}
          disabled={!writable}
          style={wide}
          value={item.topic === null ? '' : String(item.topic)}
          onChange={(topic) => onChange({ ...item, topic: topic ? Number(topic) : null })}
          options={[
            { value: '', label: say.anyTopic },
            ...topics.map(({ value, label }) => ({ value: String(value), label })),
          ]}
        />
        {minutes(item.seconds, (seconds) => onChange({ ...item, seconds }))}
      </div>
    );
  if (item.kind === 'RELAY')
    return (
      <div className="slot-item-choice">
        <Select
          aria-label={say.source}
          disabled={!writable}
          style={wide}
          value={item.sourceId}
          onChange={(sourceId) => {
            const source = sources.find(({ id }) => id === sourceId);
            if (source) onChange({ ...item, sourceId, title: source.name });
          }}
          options={
            sources.some(({ id }) => id === item.sourceId)
              ? sources.map(({ id, name }) => ({ value: id, label: name }))
              : [
                  { value: item.sourceId, label: item.title },
                  ...sources.map(({ id, name }) => ({ value: id, label: name })),
                ]
          }
        />
        {minutes(item.seconds, (seconds) => onChange({ ...item, seconds }))}
      </div>
    );
  return (
    <Select
      aria-label={say.sound}
      disabled={!writable}
      style={wide}
      value={item.fileId}
      onChange={(fileId) => {
        const sound = sounds.find((one) => one.fileId === fileId);
        if (sound) onChange({ ...item, ...soundIn(sound) });
      }}
      options={
        sounds.some(({ fileId }) => fileId === item.fileId)
          ? sounds.map(({ fileId, name }) => ({ value: fileId, label: name }))
          : [
              { value: item.fileId, label: item.title },
              ...sounds.map(({ fileId, name }) => ({ value: fileId, label: name })),
            ]
      }
    />
  );
}
