import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { storiesQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { useContentTypes } from './use-content-type.ts';

interface StoryChoiceProps {
  id: string;
  without: string;
  value: string | null;
  onChange: (storyId: string) => void;
}

/** One of the public stories the officer sees, found by its words with or without marks. */
export function StoryChoice({ id, without, value, onChange }: StoryChoiceProps) {
  const texts = useTexts();
  const { nameOf } = useContentTypes();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useInfiniteQuery(
    storiesQuery({ state: 'APPROVED', limit: 30, ...(q ? { q } : {}) }),
  );
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const options = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((story) => story.id !== without && story.isPublic)
    .map((story) => ({
      value: story.id,
      label: `${story.title || texts.stories.untitled} (${nameOf(story.type)}, ${story.unitName})`,
    }));
  const isListed = options.some((option) => option.value === chosen?.value);
  return (
    <Select
      id={id}
      value={value}
      onChange={(storyId: string) => {
        setChosen(options.find((option) => option.value === storyId) ?? null);
        onChange(storyId);
      }}
      loading={isFetching}
      placeholder={texts.items.withdrawStorySearch}
      notFoundContent={texts.items.withdrawStoryNone}
      options={chosen && !isListed ? [chosen, ...options] : options}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
    />
  );
}
