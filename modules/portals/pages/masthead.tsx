import { type MenuBranch, menuTree } from '@saola/sites';
import type { Texts } from '@saola/translations';
import { Band, Emblem, Icon, Name } from './bits.tsx';
import { type Frame, hrefOf, nameOf } from './frame.ts';
import { LanguageSwitcher } from './languages.tsx';
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
              />
              <button class="vh" type="submit">
                {texts.masthead.find}
              </button>
            </form>
            <LanguageSwitcher frame={frame} />
            <ReadingHelp texts={texts} />
          </div>
        </div>
      </div>
      <MainMenu frame={frame} />
      <Band />
    </header>
  );
};

const MainMenu = ({ frame }: { frame: Frame }) => {
  const branches = menuTree(frame.site.menu);
  return (
    <nav class="nav" aria-label={frame.texts.masthead.menu}>
      <details class="wrap nav-narrow">
        <summary class="nav-toggle">
          <Icon name="menu" />
          {frame.texts.masthead.openMenu}
        </summary>
        <MenuList frame={frame} branches={branches} />
      </details>
      <div class="wrap nav-wide">
        <MenuList frame={frame} branches={branches} />
      </div>
    </nav>
  );
};

const MenuList = ({ frame, branches }: { frame: Frame; branches: MenuBranch[] }) => (
  <ul>
    {branches.map((branch) => (
      <li key={branch.id}>
        {branch.children.length > 0 ? (
          <Branch frame={frame} branch={branch} />
        ) : (
          <MenuLink frame={frame} item={branch} />
        )}
      </li>
    ))}
  </ul>
);

/** A branch opens without script; its own page is the first of what opens. */
const Branch = ({ frame, branch }: { frame: Frame; branch: MenuBranch }) => {
  const own = branch.children.some((child) => child.href === branch.href) ? [] : [branch];
  const items = [...own, ...branch.children];
  const inside = items.some((item) => item.href === frame.menuPath);
  return (
    <details class="nav-more">
      <summary class={inside ? 'on' : undefined}>
        <Name of={nameOf(frame, branch.label)} />
        <Icon name="chevron-down" />
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <MenuLink frame={frame} item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const MenuLink = ({ frame, item }: { frame: Frame; item: Pick<MenuBranch, 'href' | 'label'> }) => (
  <a href={hrefOf(frame, item.href)} aria-current={item.href === frame.menuPath ? 'page' : undefined}>
    <Name of={nameOf(frame, item.label)} />
  </a>
);
