import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import type { Asked } from './queries.ts';
import { daysBack, origins, priorities, type ProofSearch } from './search.ts';

const ANY = '';
const spans = [1, 7, 30];

export function ProofFilters({ asked }: { asked: Asked }) {
  const texts = useTexts();
  const say = texts.proof;
  const { topics } = useNames();
  const search = useSearch({ from: '/shell/bang-chung-phat' });
  const navigate = useNavigate({ from: '/bang-chung-phat' });
  const change = (next: { [K in keyof ProofSearch]: ProofSearch[K] | undefined }) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...next }).filter(([, value]) => value !== undefined),
        ) as ProofSearch,
      replace: true,
    });
  const chosen = spans.find((count) => {
    const { from, to } = daysBack(count);
    return from === asked.from && to === asked.to;
  });
  const [open, setOpen] = useState(false);
  const { unit, device, topic, origin, priority } = search;
  const filtered = [unit, device, topic, origin, priority].some((one) => one !== undefined);
  return (
    <div className={open ? 'proof-filters open' : 'proof-filters'} role="search" aria-label={say.title}>
      <Segmented<number>
        aria-label={say.quick}
        value={chosen ?? 0}
        onChange={(count) => change(daysBack(count))}
        options={spans.map((value) => ({ value, label: say.spans[value]! }))}
      />
      <Button className="proof-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say.more}
      </Button>
      <label className="proof-day proof-more">
        <span>{say.from}</span>
        <Input
          type="date"
          value={asked.from}
          onChange={({ target }) => change({ from: target.value || undefined })}
        />
      </label>
      <label className="proof-day proof-more">
        <span>{say.to}</span>
        <Input
          type="date"
          value={asked.to}
          onChange={({ target }) => change({ to: target.value || undefined })}
        />
      </label>
      <div className="proof-day proof-unit proof-more">
        <span aria-hidden="true">{texts.common.unit}</span>
        <UnitSelect
          {...(unit ? { value: unit } : {})}
          onChange={(next) => change({ unit: next, device: undefined })}
        />
      </div>
      <div className="proof-day proof-more">
        <span aria-hidden="true">{say.topic}</span>
        <Select
          aria-label={say.topic}
          value={topic === undefined ? ANY : String(topic)}
          onChange={(next) => change({ topic: next === ANY ? undefined : Number(next) })}
          popupMatchSelectWidth={false}
          options={[
            { value: ANY, label: say.allTopics },
            ...topics.map(({ value, label }) => ({ value: String(value), label })),
            { value: '0', label: say.noTopic },
          ]}
        />
      </div>
      <div className="proof-day proof-more">
        <span aria-hidden="true">{say.origin}</span>
        <Select
          aria-label={say.origin}
          value={origin ?? ANY}
          onChange={(next) => change({ origin: origins.find((one) => one === next) })}
          popupMatchSelectWidth={false}
          options={[
            { value: ANY, label: say.allOrigins },
            ...origins.map((value) => ({ value, label: say.origins[value] })),
          ]}
        />
      </div>
      <div className="proof-day proof-more">
        <span aria-hidden="true">{say.priority}</span>
        <Select
          aria-label={say.priority}
          value={priority ?? ANY}
          onChange={(next) => change({ priority: priorities.find((one) => one === next) })}
          popupMatchSelectWidth={false}
          options={[
            { value: ANY, label: say.allPriorities },
            ...priorities.map((value) => ({ value, label: texts.priority[value] })),
          ]}
        />
      </div>
      {filtered ? (
        <Button
          onClick={() =>
            change({
              unit: undefined,
              device: undefined,
              topic: undefined,
              origin: undefined,
              priority: undefined,
            })
          }
        >
          {say.clear}
        </Button>
      ) : null}
    </div>
  );
}
