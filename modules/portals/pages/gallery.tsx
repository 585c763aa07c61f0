import { componentExamples, type Theme, themes } from '@saola/design-system';
import type { Frame } from './frame.ts';
import { Page } from './layout.tsx';

/** Every component in every state, in the colours that were asked for: for looking, and for tests. */
export const Gallery = ({ frame, theme }: { frame: Frame; theme: Theme }) => {
  const { gallery } = frame.texts;
  return (
    <Page frame={{ ...frame, site: { ...frame.site, theme } }} title={gallery.title} noindex>
      <div class="section first">
        <div class="wrap">
          <h1>{gallery.title}</h1>
          <p class="soft">{gallery.text}</p>
          <nav class="filters" aria-label={gallery.theme}>
            {Object.entries(themes).map(([code, name]) => (
              <a
                key={code}
                class="chip"
                href={`${frame.menuPath}?chu-de=${code}`}
                aria-current={code === theme ? 'page' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
          {Object.entries(componentExamples).map(([name, { says, states }]) => (
            <section key={name} class="specimen" aria-labelledby={name} lang="vi">
              <div class="head">
                <h2 id={name}>{name}</h2>
                <p class="soft">{says}</p>
              </div>
              {Object.entries(states).map(([state, html]) => (
                <figure key={state}>
                  <figcaption>{state}</figcaption>
                  <div dangerouslySetInnerHTML={{ __html: html }} />
                </figure>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
};

export const isTheme = (text: string | null): text is Theme => text !== null && text in themes;
