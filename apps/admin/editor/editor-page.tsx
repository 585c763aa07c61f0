import type { Edition, Story } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Answered } from '../parts/answered.tsx';
import { storyQuery } from '../queries.ts';
import { isOpen } from './editions-of.ts';
import { Editor } from './editor.tsx';
import { Empty } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { useContentTypes } from './use-content-type.ts';
import './editor.css';
import './items.css';
import './comparison.css';

/** The asked edition, else the one being worked on, else the newest. */
function choose(story: Story, wanted: string | undefined): Edition | undefined {
  const newestFirst = [...story.editions].sort((a, b) => b.number - a.number);
  return (
    newestFirst.find((edition) => edition.id === wanted) ??
    newestFirst.find(isOpen) ??
    newestFirst.find(({ state }) => state === 'APPROVED') ??
    newestFirst[0]
  );
}

export function EditorPage() {
  const texts = useTexts();
  const { storyId } = useParams({ from: '/shell/tin-bai/$storyId' });
  const { edition: wanted } = useSearch({ from: '/shell/tin-bai/$storyId' });
  const story = useQuery(storyQuery(storyId));
  const { query, typeOf } = useContentTypes();
  return (
    <Answered query={story} rows={12}>
      {(data) => {
        const edition = choose(data, wanted);
        if (!edition) return <Empty title={texts.states.notFound} />;
        return (
          <Answered query={query} rows={12}>
            {() => {
              const type = typeOf(data.type);
              if (!type) return <Empty title={texts.states.notFound} hint={data.type} />;
              return <Editor key={edition.id} story={data} edition={edition} type={type} />;
            }}
          </Answered>
        );
      }}
    </Answered>
  );
}
