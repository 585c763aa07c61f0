import { type MenuBranch, menuTree } from '@saola/sites';
import { Icon, Name } from './bits.tsx';
import { type Frame, hrefOf, nameOf } from './frame.ts';
import { type Fit, fitMenu, type Step } from './menu-fit.ts';

/** One list on a phone; a row on a wide screen, whose last entries wait under “more” while there is no room. */
export const MainMenu = ({ frame }: { frame: Frame }) => {
  const branches = menuTree(frame.site.menu);
  const { masthead } = frame.texts;
  const said = (item: Pick<MenuBranch, 'label'>) => nameOf(frame, item.label).text;
  const fit = fitMenu(
    branches.map((branch) => ({ text: said(branch), below: itemsOf(branch).map(said) })),
    masthead.more,
  );
  const waiting = branches.flatMap((branch, index) => {
    const { from } = fit.entries[index]!;
    return from === null ? [] : [{ branch, from }];
  });
  const here = waiting.find(({ branch }) => isHere(frame, branch));
  return (
    <nav class="nav" aria-label={masthead.menu}>
      <details class="wrap nav-narrow">
        <summary class="nav-toggle">
          <Icon name="menu" />
          {masthead.openMenu}
        </summary>
        <ul>
          {branches.map((branch) => (
            <li key={branch.id}>
              <Entry frame={frame} branch={branch} />
            </li>
          ))}
        </ul>
      </details>
      <div class="wrap nav-wide">
        <ul>
          {branches.map((branch, index) => (
            <li key={branch.id} class={classesOf(fit.entries[index]!)}>
              <Entry frame={frame} branch={branch} />
            </li>
          ))}
          {waiting.length > 0 && (
            <li class={`nav-rest rest-${fit.whole}`}>
              <details class="nav-more">
                <summary class={here && `mark-${here.from}`}>
                  {masthead.more}
                  <Icon name="chevron-down" />
                </summary>
                <Waiting frame={frame} waiting={waiting} />
              </details>
            </li>
          )}
        </ul>
      </div>
    </nav>
  );
};

const classesOf = ({ from, turn }: Fit): string | undefined =>
  [from && `fit-${from}`, turn && `turn-${turn}`].filter(Boolean).join(' ') || undefined;

/** What opens below an entry: its own page is the first, where it has one. */
function itemsOf(branch: MenuBranch): Pick<MenuBranch, 'id' | 'href' | 'label'>[] {
  if (branch.children.length === 0) return [];
  const own = branch.children.some((child) => child.href === branch.href) ? [] : [branch];
  return [...own, ...branch.children];
}

const isHere = (frame: Frame, branch: MenuBranch): boolean =>
  [branch, ...branch.children].some((item) => item.href === frame.menuPath);

const Waiting = ({ frame, waiting }: { frame: Frame; waiting: { branch: MenuBranch; from: Step }[] }) => (
  <ul>
    {waiting.map(({ branch, from }) => (
      <li key={branch.id} class={`rest-${from}`}>
        <MenuLink frame={frame} item={branch} />
        <Below frame={frame} items={branch.children.filter((child) => child.href !== branch.href)} />
      </li>
    ))}
  </ul>
);

const Below = ({ frame, items }: { frame: Frame; items: MenuBranch['children'] }) =>
  items.length === 0 ? null : (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <MenuLink frame={frame} item={item} />
        </li>
      ))}
    </ul>
  );

/** A branch opens without script. */
const Entry = ({ frame, branch }: { frame: Frame; branch: MenuBranch }) => {
  const items = itemsOf(branch);
  if (items.length === 0) return <MenuLink frame={frame} item={branch} />;
  return (
    <details class="nav-more">
      <summary class={isHere(frame, branch) ? 'on' : undefined}>
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
