import type { ContentType } from '@saola/api-client';
import { Select } from 'antd';
import { plain } from '../parts/unit-select.tsx';
import { useTexts } from '../texts/language.tsx';
import { useContentTypes } from './use-content-type.ts';

interface TypeSelectProps {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  /** The first choice of a filter: no type at all. */
  anyLabel?: string;
  label?: string;
}

/** What can be published by branch of the menu, news first; found by its name or that of its branch. */
export function TypeSelect({ id, value, onChange, anyLabel, label }: TypeSelectProps) {
  const texts = useTexts().items;
  const { query, types } = useContentTypes();
  const groups = Object.keys(texts.groups) as ContentType['group'][];
  const options = groups.map((group) => ({
    label: texts.groups[group],
    options: types
      .filter((type) => type.group === group)
      .sort((a, b) => a.place - b.place)
      .map((type) => ({
        value: type.code,
        label: type.name,
        search: plain(`${type.name} ${type.title} ${texts.groups[group]}`),
      })),
  }));
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value === undefined ? {} : { value })}
      {...(onChange ? { onChange } : {})}
      {...(label ? { 'aria-label': label } : {})}
      loading={query.isPending}
      placeholder={texts.typeSearch}
      listHeight={320}
      popupMatchSelectWidth={320}
      options={[
        ...(anyLabel ? [{ value: '', label: anyLabel, search: plain(anyLabel) }] : []),
        ...options.filter((group) => group.options.length > 0),
      ]}
      showSearch={{
        filterOption: (typed, option) =>
          option !== undefined && 'search' in option && option.search.includes(plain(typed)),
      }}
    />
  );
}
