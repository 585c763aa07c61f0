import type { Edition, Story } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Answered } from '../parts/answered.tsx';
import { storyQuery } from '../queries.ts';
import { Editor } from './editor.tsx';
import { Empty } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import './editor.css';

const OPEN = new Set(['DRAFT', 'SUBMITTED', 'RETURNED']);

/** The asked edition, else the one being worked on, else the newest. */
function choose(story: Story, wanted: string | undefined): Edition | undefined {
  const newestFirst = [...story.editions].sort((a, b) => b.number - a.number);
  return (
    newestFirst.find((edition) => edition.id === wanted) ??
    newestFirst.find((edition) => OPEN.has(edition.state)) ??
    newestFirst[0]
  );
}

export function EditorPage() {
  const texts = useTexts();
  const { storyId } = useParams({ from: '/shell/tin-bai/$storyId' });
  const { edition: wanted } = useSearch({ from: '/shell/tin-bai/$storyId' });
  const story = useQuery(storyQuery(storyId));
  return (
    <Answered query={story} rows={12}>
      {(data) => {
        const edition = choose(data, wanted);
        return edition ? (
          <Editor key={edition.id} story={data} edition={edition} />
        ) : (
          <Empty title={texts.states.notFound} />
        );
      }}
    </Answered>
  );
}
