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
  const { site, texts } = frame;
  return (
    <header>
      <div class="mast">
        <div class="wrap">
          <a class="mast-name" href={frame.path('/')} accesskey="1">
            <Emblem id="bieu-trung-dau" label={texts.page.emblem} />
            <span>
              <b>
                <Name of={nameOf(frame, site.name)} />
              </b>
              <small>
                <Name of={nameOf(frame, site.settings.headerText ?? site.owner)} />
                <span> · {texts.format.date(frame.now)}</span>
              </small>
            </span>
          </a>
          <div class="mast-tools">
            <form class="search" role="search" action={frame.path('/tim-kiem')} method="get">
              <Icon name="search" />
              <input
                type="search"
                name="q"
                aria-label={texts.masthead.search}
                placeholder={texts.masthead.searchHint}
                value={frame.search}
                maxLength={100}
                accesskey="3"
                autocomplete="off"
                data-suggest={frame.path('/tim-kiem/goi-y')}
                data-suggest-name={texts.searching.suggestions}
              />
              <button class="vh" type="submit">
                {texts.masthead.find}
              </button>
            </form>
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
