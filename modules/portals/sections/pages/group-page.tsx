import type { ContentType, SectionGroup } from '@saola/newsroom';
import { say } from '@saola/translations';
import { type Frame, nameOf } from '../../pages/frame.ts';
import { isDated } from '../../dated.ts';
import { Page } from '../../pages/layout.tsx';
import type { ItemView } from '../item-view.ts';
import { groupPaths, sectionPath } from '../section.ts';
import { groupName, ItemDay, More } from './bits.tsx';
import { Chapters } from './grouped.tsx';
import { Value } from './value.tsx';

/** A section with its newest items, as a group's page shows it. */
export interface SectionGlance {
  type: ContentType;
  count: number;
  views: ItemView[];
}

export interface GroupPageProps {
  frame: Frame;
  group: SectionGroup;
  glances: SectionGlance[];
}

/** All sections of a branch of the menu, each with what is newest in it. */
export const GroupPage = ({ frame, group, glances }: GroupPageProps) => {
  const title = groupName(frame, group);
  return (
    <Page
      frame={frame}
      title={title}
      description={frame.texts.sections.description(title, nameOf(frame, frame.site.unitName).text)}
      canonical={`${frame.origin}${frame.path(`/${groupPaths[group]}`)}`}
      list={`/${groupPaths[group]}`}
    >
      <div class="section first">
        <div class="wrap">
          <h1>{title}</h1>
          <Glances frame={frame} glances={glances} />
        </div>
      </div>
    </Page>
  );
};

export const Glances = ({ frame, glances }: { frame: Frame; glances: SectionGlance[] }) => (
  <>
    <div class="section-cards">
      {glances
        .filter(({ views }) => views.length > 0)
        .map((glance) => (
          <Glance key={glance.type.code} frame={frame} {...glance} />
        ))}
    </div>
    <Awaited frame={frame} glances={glances.filter(({ views }) => views.length === 0)} />
  </>
);

/** Sections without items: named, so that everybody knows where they will stand, but no empty boxes. */
const Awaited = ({ frame, glances }: { frame: Frame; glances: readonly SectionGlance[] }) =>
  glances.length > 0 ? (
    <nav class="awaited" aria-label={frame.texts.sections.nothingYet}>
      <p class="soft">{frame.texts.sections.nothingYet}:</p>
      <ul class="filters">
        {glances.map(({ type }) => (
          <li key={type.code}>
            <a class="chip" href={frame.path(sectionPath(type))}>
              {say(type.title, frame.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null;

const Glance = ({ frame, type, count, views }: SectionGlance & { frame: Frame }) => {
  const id = `phan-${type.path}`;
  const title = say(type.title, frame.language);
  return (
    <section class="card section-card" aria-labelledby={id}>
      <h2 id={id}>
        <a class="tt" href={frame.path(sectionPath(type))}>
          {title}
        </a>
      </h2>
      <ul>
        {views.map((view) => (
          <li key={view.item.storyId}>
            <a class="tt" href={view.href}>
              {view.item.title}
            </a>
            {type.list.layout === 'people' && view.listed[0] && (
              <span class="meta">
                <Value shown={view.listed[0].shown} frame={frame} />
              </span>
            )}
            {isDated(type) && (
              <span class="meta">
                <ItemDay view={view} frame={frame} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {count > 0 && (
        <More href={frame.path(sectionPath(type))}>
          {frame.texts.sections.all(count)}
          <span class="vh">: {title}</span>
        </More>
      )}
    </section>
  );
};

/** The chapters a unit wrote of itself, whole, in the order it gave them. */
export const Chaptered = ({ frame, chapters }: { frame: Frame; chapters: ItemView[] }) => {
  const type = chapters[0]?.type;
  if (!type) return null;
  return (
    <section class="group" aria-label={say(type.title, frame.language)}>
      <Chapters frame={frame} type={type} views={chapters} counts={new Map()} partial={false} />
    </section>
  );
};
