import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { plain } from '../parts/unit-select.tsx';
import { unitsQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { groupsQuery } from './queries.ts';
import { deviceStates, technologies, type LoudspeakerSearch } from './search.ts';

const PAUSE_MS = 300;

/** What narrows the list and the map; it stands in the address. */
export function LoudspeakerFilters({ search }: { search: LoudspeakerSearch }) {
  const all = useTexts();
  const texts = all.stations;
  const { unit } = useSession();
  const navigate = useNavigate();
  const units = useQuery(unitsQuery(unit?.unitId));
  const groups = useQuery(groupsQuery);
  const [typed, setTyped] = useState(search.q ?? '');
  const narrow = (change: Partial<LoudspeakerSearch>) =>
    void navigate({
      to: '/loa',
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined && value !== ''),
        ),
      replace: true,
    });
  useEffect(() => {
    const words = typed.trim();
    if (words === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => narrow({ q: words || undefined } as Partial<LoudspeakerSearch>), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  const places = (units.data ?? [])
    .filter(({ kind }) => kind === 'COMMUNE' || kind === 'RESIDENTIAL_GROUP')
    .map(({ id, fullName }) => ({ value: id, label: fullName, search: plain(fullName) }));
  const chosen = <Value,>(key: keyof LoudspeakerSearch) => ({
    onChange: (value: Value | '' | undefined) =>
      narrow({ [key]: value || undefined } as Partial<LoudspeakerSearch>),
  });
  return (
    <div className="filters loudspeaker-filters" role="search">
      <Input
        allowClear
        className="loudspeaker-words"
        aria-label={texts.search}
        placeholder={texts.searchShort}
        title={texts.search}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        aria-label={texts.unit}
        allowClear
        placeholder={texts.allUnits}
        {...(search.unit ? { value: search.unit } : {})}
        options={places}
        showSearch={{ filterOption: (words, option) => option?.search.includes(plain(words)) ?? false }}
        popupMatchSelectWidth={320}
        {...chosen<string>('unit')}
      />
      <Select
        aria-label={texts.state}
        value={search.state ?? ''}
        options={[
          { value: '', label: texts.allStates },
          ...deviceStates.map((value) => ({ value, label: all.deviceState[value] })),
        ]}
        {...chosen<string>('state')}
      />
      <Select
        aria-label={texts.technology}
        value={search.technology ?? ''}
        options={[
          { value: '', label: texts.allTechnologies },
          ...technologies.map((value) => ({ value, label: texts.technologies[value] })),
        ]}
        {...chosen<string>('technology')}
      />
      {groups.data && groups.data.items.length > 0 ? (
        <Select
          aria-label={texts.groups.title}
          allowClear
          placeholder={texts.groups.title}
          {...(search.group ? { value: search.group } : {})}
          options={groups.data.items.map(({ id, name }) => ({ value: id, label: name }))}
          popupMatchSelectWidth={280}
          {...chosen<string>('group')}
        />
      ) : null}
      <Checkbox
        checked={search.faulty ?? false}
        onChange={(event) =>
          narrow({ faulty: event.target.checked || undefined } as Partial<LoudspeakerSearch>)
        }
      >
        {texts.faulty}
      </Checkbox>
    </div>
  );
}
