import type { Edition, Story } from '@saola/api-client';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Languages } from 'lucide-react';
import { api } from '../api.ts';
import { editionLanguages } from '../filters.ts';
import { Tag, type Tone } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { editionsOf, isOpen, publicStateOf, type PublicState } from './editions-of.ts';

const toneOf: Record<PublicState | 'NONE', Tone> = {
  NONE: 'plain',
  DRAFT: 'brand',
  RETURNED: 'bad',
  SUBMITTED: 'warn',
  APPROVED: 'ok',
  LATER: 'brand',
  OVER: 'plain',
  SUPERSEDED: 'plain',
  WITHDRAWN: 'bad',
};

/** The languages of the story, each with its own state: they are written, approved and withdrawn apart. */
export function LanguageBar({ story, edition }: { story: Story; edition: Edition }) {
  const texts = useTexts().items;
  const { may } = useSession();
  const navigate = useNavigate();
  const open = (editionId: string) =>
    void navigate({ to: '/tin-bai/$storyId', params: { storyId: story.id }, search: { edition: editionId } });
  const start = useAct({
    do: (language: string) => api.startEdition(story.id, { language }),
    renews: ['newsroom'],
    then: ({ editionId }) => open(editionId),
  });
  const translatable = story.editions.some((one) => one.approvedAt !== null);
  return (
    <nav className="card language-bar" aria-label={texts.translations}>
      <ul>
        {editionLanguages.map((language) => {
          const name = texts.languages[language] ?? language;
          const own = editionsOf(story, language);
          const shown = own.current;
          const here = edition.language === language;
          const state = shown ? publicStateOf(shown) : 'NONE';
          return (
            <li key={language} className={here ? 'here' : ''}>
              {shown ? (
                <Link
                  to="/tin-bai/$storyId"
                  params={{ storyId: story.id }}
                  search={{ edition: here ? edition.id : shown.id }}
                  {...(here ? { 'aria-current': 'page' as const } : {})}
                >
                  <b>{name}</b>
                  <Tag tone={toneOf[state]}>{texts.stateOf[state]}</Tag>
                  {isOpen(shown) && own.approved ? <span className="meta">{texts.alsoPublic}</span> : null}
                </Link>
              ) : (
                <div>
                  <b>{name}</b>
                  <Tag>{texts.stateOf.NONE}</Tag>
                  {translatable && may('newsroom.story.write') ? (
                    <Button
                      size="small"
                      icon={<Languages size={15} aria-hidden />}
                      aria-label={texts.translate(name)}
                      loading={start.isPending && start.variables === language}
                      onClick={() => start.mutate(language)}
                    >
                      {texts.translateShort}
                    </Button>
                  ) : (
                    <span className="meta">{translatable ? '' : texts.translateLater}</span>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
