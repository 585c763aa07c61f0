import { type Language, type Texts, textsOf } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import { Icon, Mark, Name } from './bits.tsx';
import { type Assets, type Frame, nameOf } from './frame.ts';
import { Head, Page } from './layout.tsx';
import { DemoStrip } from './masthead.tsx';

/** No such page on this site. */
export const NotFound = ({ frame }: { frame: Frame }) => {
  const { lost } = frame.texts;
  return (
    <Page frame={frame} title={lost.title} noindex>
      <Lost title={lost.heading}>
        <p>{lost.text}</p>
        <HomeActs frame={frame} />
      </Lost>
    </Page>
  );
};

/** The page is there, in other languages: said, and offered. */
export const NotTranslated = ({ frame, title }: { frame: Frame; title?: string }) => {
  const { missing } = frame.texts;
  const others = frame.translations.filter((one) => one.language !== frame.language && !one.missing);
  return (
    <Page frame={frame} title={missing.title} noindex>
      <Lost title={missing.title}>
        <p>{missing.text}</p>
        {title && (
          <p class="quiet-title" lang={others[0] && textsOf(others[0].language).language.tag}>
            {title}
          </p>
        )}
        <LanguageActs links={others} texts={frame.texts} />
      </Lost>
    </Page>
  );
};

/** The site does not speak the language of the address. */
export const LanguageNotSpoken = ({ frame }: { frame: Frame }) => {
  const { missing } = frame.texts;
  return (
    <Page frame={frame} title={missing.languageTitle} noindex>
      <Lost title={missing.languageTitle}>
        <p>{missing.languageText}</p>
        <LanguageActs links={frame.translations} texts={frame.texts} />
      </Lost>
    </Page>
  );
};

/** Vietnamese by the page's own word for it, the others by their own names. */
const LanguageActs = ({
  links,
  texts,
}: {
  links: readonly { language: Language; href: string }[];
  texts: Texts;
}) => (
  <div class="acts">
    {links.map(({ language, href }, index) => {
      const { tag, name } = textsOf(language).language;
      const words = language === 'vi' ? texts.missing.readVietnamese : name;
      return (
        <a
          key={language}
          class={index === 0 ? 'btn primary' : 'btn'}
          href={href}
          hreflang={tag}
          lang={language === 'vi' ? undefined : tag}
        >
          {words}
        </a>
      );
    })}
  </div>
);

/** No site has this host name. */
export const UnknownHost = ({
  assets,
  demo,
  main,
  texts,
  host,
}: {
  assets: Assets;
  demo: boolean;
  main: Frame['main'];
  texts: Texts;
  host: string;
}) => (
  <html lang={texts.language.tag} data-theme="cham">
    <Head assets={assets} title={texts.lost.unknownHost} />
    <body>
      {demo && <DemoStrip texts={texts} />}
      <main>
        <Lost title={texts.lost.unknownHost}>
          <p>{texts.lost.unknownHostText(host)}</p>
          <div class="acts">
            <a class="btn primary" href={`${main.url}/xa-phuong`}>
              <Icon name="map-pin" />
              {texts.lost.findCommune}
            </a>
            <a class="btn" href={main.url}>
              <Name of={nameOf({ language: 'vi', texts }, main.name)} />
            </a>
          </div>
        </Lost>
      </main>
    </body>
  </html>
);

export const Lost = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="wrap lost">
    <Mark />
    <h1>{title}</h1>
    {children}
  </div>
);

export const HomeActs = ({ frame: { texts, path } }: { frame: Frame }) => (
  <div class="acts">
    <a class="btn primary" href={path('/')}>
      <Icon name="house" />
      {texts.lost.goHome}
    </a>
    <a class="btn" href={path('/tin-tuc')}>
      <Icon name="newspaper" />
      {texts.lost.seeNews}
    </a>
  </div>
);
