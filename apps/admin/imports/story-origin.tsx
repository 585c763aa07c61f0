import type { StoryOrigin } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { FileInput, FilePenLine } from 'lucide-react';
import { Button } from 'antd';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Tag } from '../parts/tags.tsx';
import { ReadersCard } from '../statistics/readers-card.tsx';
import { useTexts } from '../texts/language.tsx';
import './imports.css';

/** What there is instead of a journey for a story that came by import: where from, when, by whom. */
export function StoryOriginPage({ storyId, origin }: { storyId: string; origin: StoryOrigin }) {
  const texts = useTexts();
  const words = texts.imports.origin;
  const facts: [string, React.ReactNode][] = [
    [words.source, `${origin.source} (${texts.imports.formats[origin.format]})`],
    [words.file, origin.fileName],
    [words.key, origin.key],
    [
      words.url,
      origin.url && /^https?:/.test(origin.url) ? (
        <a key="url" href={origin.url}>
          {origin.url}
        </a>
      ) : (
        origin.url
      ),
    ],
    [words.tags, origin.tags.join(', ')],
    [words.when, moment(origin.importedAt)],
    [words.who, origin.importedBy],
  ];
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={
          <>
            <Link to="/hieu-qua">{texts.journey.breadcrumb}</Link> / {texts.journey.path}
          </>
        }
      >
        <Tag icon={<FileInput size={14} aria-hidden />}>{texts.imports.title}</Tag>
        <Link to="/tin-bai/$storyId" params={{ storyId }}>
          <Button icon={<FilePenLine size={16} aria-hidden />} tabIndex={-1}>
            {texts.journey.openStory}
          </Button>
        </Link>
      </PageHead>
      <div className="stack">
        <Card title={words.source} inside>
          <dl className="origin-facts">
            {facts
              .filter(([, fact]) => fact)
              .map(([name, fact]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{fact}</dd>
                </div>
              ))}
          </dl>
        </Card>
        <ReadersCard storyId={storyId} />
      </div>
    </>
  );
}
