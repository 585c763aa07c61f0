import type { Texts } from '@saola/translations';
import { Band, Emblem, Icon, Name } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';
import { LanguageSwitcher } from './languages.tsx';
import { MainMenu } from './menu.tsx';
import { once } from './once.ts';
import { ReadingHelp } from './reading-help.tsx';

export const DemoStrip = ({ texts: { page } }: { texts: Texts }) => (
  <aside class="demo" aria-label={page.demoLabel}>
    <div class="wrap">
      <Icon name="info" />
      <span>
        <b>{page.demoTitle}</b> {page.demoText}
      </span>
    </div>
  </aside>
);

export const Masthead = ({ frame }: { frame: Frame }) => {
  const { site } = frame;
  const today = frame.texts.format.date(frame.now);
  return (
    <header>
      <div class="mast">
        <div class="wrap">
          {once(site, `name ${frame.language} ${today}`, () => (
            <MastName frame={frame} today={today} />
          ))}
          <div class="mast-tools">
            {frame.search ? (
              <Search frame={frame} words={frame.search} />
            ) : (
              once(site, `search ${frame.language}`, () => <Search frame={frame} />)
            )}
            <LanguageSwitcher frame={frame} />
            <ReadingHelp frame={frame} />
          </div>
        </div>
      </div>
      {once(site, `menu ${frame.language} ${frame.menuPath}`, () => (
        <MainMenu frame={frame} />
      ))}
      <Band />
    </header>
  );
};

const MastName = ({ frame, today }: { frame: Frame; today: string }) => (
  <a class="mast-name" href={frame.path('/')} accesskey="1">
    <Emblem id="bieu-trung-dau" label={frame.texts.page.emblem} />
    <span>
      <b>
        <Name of={nameOf(frame, frame.site.name)} />
      </b>
      <small>
        <Name of={nameOf(frame, frame.site.settings.headerText ?? frame.site.owner)} />
        <span> · {today}</span>
      </small>
    </span>
  </a>
);

const Search = ({ frame, words }: { frame: Frame; words?: string }) => {
  const { masthead, searching } = frame.texts;
  return (
    <form class="search" role="search" action={frame.path('/tim-kiem')} method="get">
      <Icon name="search" />
      <input
        type="search"
        name="q"
        aria-label={masthead.search}
        placeholder={masthead.searchHint}
        value={words}
        maxLength={100}
        accesskey="3"
        autocomplete="off"
        data-suggest={frame.path('/tim-kiem/goi-y')}
        data-suggest-name={searching.suggestions}
      />
      <button class="vh" type="submit">
        {masthead.find}
      </button>
    </form>
  );
};
