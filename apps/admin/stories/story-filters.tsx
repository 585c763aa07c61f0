import { Checkbox, Segmented, Select } from 'antd';
import { TypeSelect } from '../editor/type-select.tsx';
import { editionLanguages, storyStates, type EditionLanguage } from '../filters.ts';
import { SearchWords } from './search-words.tsx';
import { useTexts } from '../texts/language.tsx';

export interface StorySearch {
  state?: (typeof storyStates)[number];
  type?: string;
  language?: EditionLanguage;
  q?: string;
  mine?: true;
  reviewDue?: true;
  write?: true;
}

interface StoryFiltersProps {
  search: StorySearch;
  mayWrite: boolean;
  onChange: (search: StorySearch) => void;
}

/** What the list of stories can be narrowed to; it all stands in the address. */
export function StoryFilters({ search, mayWrite, onChange }: StoryFiltersProps) {
  const texts = useTexts();
  /** Sets a part, or takes it away where it is empty. */
  const change = (part: { [Key in keyof StorySearch]?: StorySearch[Key] | '' | false }) =>
    onChange(
      Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)) as StorySearch,
    );
  const searchFor = (q: string) => change({ q });
  return (
    <div className="filters">
      <SearchWords label={texts.stories.search} value={search.q ?? ''} onChange={searchFor} />
      <Segmented
        aria-label={texts.stories.filterState}
        value={search.state ?? ''}
        onChange={(state: (typeof storyStates)[number] | '') => change({ state })}
        options={[
          { value: '', label: texts.common.all },
          ...storyStates.map((state) => ({ value: state, label: texts.editionState[state] })),
        ]}
      />
      <span className="filter-type">
        <TypeSelect
          label={texts.items.type}
          anyLabel={texts.items.allTypes}
          value={search.type ?? ''}
          onChange={(type) => change({ type })}
        />
      </span>
      <span className="filter-language">
        <Select
          aria-label={texts.items.language}
          value={search.language ?? ''}
          onChange={(language: EditionLanguage | '') => change({ language })}
          options={[
            { value: '', label: texts.items.allLanguages },
            ...editionLanguages.map((value) => ({ value, label: texts.items.languages[value] ?? value })),
          ]}
        />
      </span>
      <Checkbox
        checked={search.reviewDue ?? false}
        onChange={(event) => change({ reviewDue: event.target.checked || false })}
      >
        {texts.items.reviewDue}
      </Checkbox>
      {mayWrite ? (
        <Checkbox
          checked={search.mine ?? false}
          onChange={(event) => change({ mine: event.target.checked || false })}
        >
          {texts.stories.mine}
        </Checkbox>
      ) : null}
    </div>
  );
}
