import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect } from 'react';
import { plain } from '../parts/unit-select.tsx';
import { storiesQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { useContentTypes } from './use-content-type.ts';

const MOST_PAGES = 5;

interface StoryChoiceProps {
  id: string;
  without: string;
  value: string | null;
  onChange: (storyId: string) => void;
}

/** One of the newest public stories the officer sees, found by its title with or without marks. */
export function StoryChoice({ id, without, value, onChange }: StoryChoiceProps) {
  const texts = useTexts();
  const { nameOf } = useContentTypes();
  const stories = useInfiniteQuery(storiesQuery({ state: 'APPROVED', limit: 100 }));
  const { data, hasNextPage, isFetching, fetchNextPage } = stories;
  const asked = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && asked < MOST_PAGES) void fetchNextPage();
  }, [hasNextPage, isFetching, asked, fetchNextPage]);
  const options = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((story) => story.id !== without && story.isPublic)
    .map((story) => ({
      value: story.id,
      label: `${story.title || texts.stories.untitled} (${nameOf(story.type)}, ${story.unitName})`,
    }));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      loading={isFetching}
      placeholder={texts.items.withdrawStorySearch}
      notFoundContent={texts.items.withdrawStoryNone}
      options={options}
      showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
    />
  );
}
