import { startOfDay } from '@saola/law';
import { contentTypeOf } from '@saola/newsroom';
import { say } from '@saola/translations';
import { categoryName } from '../category.ts';
import { Icon } from '../pages/bits.tsx';
import type { Frame } from '../pages/frame.ts';
import { isNarrowed, type SearchAsked } from './read-search.ts';
import type { SearchOutcome } from './run-search.ts';

/**
 * One form that works by address alone. What narrows the search stands folded away, also once it does, for on a telephone
 * the finds are to be seen first; only where nothing is found it is open.
 */
export const SearchForm = ({
  frame,
  asked,
  outcome,
}: {
  frame: Frame;
  asked: SearchAsked;
  outcome: SearchOutcome | null;
}) => {
  const { sections, searching: t } = frame.texts;
  return (
    <form
      class="search-form"
      role="search"
      aria-label={sections.search}
      action={frame.path('/tim-kiem')}
      method="get"
    >
      <p class="search-words">
        <label class="vh" for="tim-q">
          {sections.words}
        </label>
        <input
          id="tim-q"
          type="search"
          name="q"
          value={asked.text}
          maxLength={300}
          autocomplete="off"
          data-suggest={frame.path('/tim-kiem/goi-y')}
          data-suggest-name={t.suggestions}
        />
        <button class="btn primary" type="submit">
          <Icon name="search" />
          {frame.texts.masthead.find}
        </button>
      </p>
      <details class="search-more" open={isNarrowed(asked) && outcome?.total === 0}>
        <summary>{t.more}</summary>
        <div class="narrow">
          <Choice
            id="pham-vi"
            label={t.scope}
            value={asked.scope === 'site' ? 'trang' : 'mang'}
            options={[
              ['mang', t.network],
              ['trang', t.thisSite],
            ]}
          />
          <Choice
            id="loai"
            label={sections.kinds}
            value={asked.type ?? ''}
            options={[['', sections.any], ...types(frame, asked, outcome)]}
          />
          <Choice
            id="muc"
            label={t.category}
            value={asked.category ?? ''}
            options={[['', sections.any], ...categories(frame, asked, outcome)]}
          />
          <Choice
            id="don-vi"
            label={t.unit}
            value={asked.unit ?? ''}
            options={[['', sections.any], ...units(asked, outcome)]}
          />
          <Day id="tu" label={t.from} value={asked.from} />
          <Day id="den" label={t.to} value={asked.to} />
          <Choice
            id="sap"
            label={t.sort}
            value={asked.sort === 'newest' ? 'moi' : ''}
            options={[
              ['', t.best],
              ['moi', t.newest],
            ]}
          />
          <p>
            <button class="btn" type="submit">
              {sections.filter}
            </button>
          </p>
        </div>
      </details>
    </form>
  );
};

/** What narrows the search, each with the way out of it. */
export const Chosen = ({
  frame,
  asked,
  outcome,
  link,
}: {
  frame: Frame;
  asked: SearchAsked;
  outcome: SearchOutcome;
  link: (change: Partial<SearchAsked>) => string;
}) => {
  const t = frame.texts.searching;
  const day = (value: string) => frame.texts.format.shortDate(startOfDay(value));
  const unit = outcome.units.find(({ path }) => path === asked.unit);
  const chosen: [label: string, without: Partial<SearchAsked>][] = [];
  if (asked.type) chosen.push([typeName(frame, asked.type), { type: null }]);
  if (asked.category)
    chosen.push([categoryName(asked.category, frame.texts) ?? asked.category, { category: null }]);
  if (asked.unit) chosen.push([unit?.name ?? t.unit, { unit: null }]);
  if (asked.from) chosen.push([`${t.from} ${day(asked.from)}`, { from: null }]);
  if (asked.to) chosen.push([`${t.to} ${day(asked.to)}`, { to: null }]);
  if (asked.sort === 'newest') chosen.push([t.newest, { sort: 'best' }]);
  return (
    <ul class="filters chosen" aria-label={frame.texts.sections.chosen}>
      {chosen.map(([label, without]) => (
        <li key={label}>
          <a class="chip" href={link(without)}>
            {label}
            <Icon name="x" />
            <span class="vh">{frame.texts.sections.remove}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

type Option = [value: string, label: string];

const Choice = ({
  id,
  label,
  value,
  options,
}: {
  id: string;
  label: string;
  value: string;
  options: Option[];
}) => (
  <p>
    <label for={`tim-${id}`}>{label}</label>
    <select id={`tim-${id}`} name={id}>
      {options.map(([one, text]) => (
        <option key={one} value={one} selected={one === value}>
          {text}
        </option>
      ))}
    </select>
  </p>
);

const Day = ({ id, label, value }: { id: string; label: string; value: string | null }) => (
  <p>
    <label for={`tim-${id}`}>{label}</label>
    <input id={`tim-${id}`} type="date" name={id} value={value ?? ''} />
  </p>
);

/** What is chosen is offered although nothing is found in it. */
const withChosen = (options: Option[], chosen: string | null, label: (value: string) => string): Option[] =>
  chosen === null || options.some(([value]) => value === chosen)
    ? options
    : [...options, [chosen, label(chosen)]];

const typeName = (frame: Frame, code: string): string => {
  const type = contentTypeOf(code);
  return type ? say(type.title, frame.language) : code;
};

const counted = (frame: Frame, label: string, count: number): string =>
  `${label} (${frame.texts.format.number(count)})`;

const types = (frame: Frame, asked: SearchAsked, outcome: SearchOutcome | null): Option[] =>
  withChosen(
    (outcome?.types ?? []).map(([code, count]) => [code, counted(frame, typeName(frame, code), count)]),
    asked.type,
    (code) => typeName(frame, code),
  );

const categories = (frame: Frame, asked: SearchAsked, outcome: SearchOutcome | null): Option[] =>
  withChosen(
    (outcome?.categories ?? []).flatMap(([code, count]): Option[] => {
      const name = categoryName(code, frame.texts);
      return name ? [[code, counted(frame, name, count)]] : [];
    }),
    asked.category,
    (code) => categoryName(code, frame.texts) ?? code,
  );

const units = (asked: SearchAsked, outcome: SearchOutcome | null): Option[] =>
  withChosen(
    (outcome?.units ?? []).map(({ path, name, count }): Option[][number] => [path, `${name} (${count})`]),
    asked.unit,
    (path) => path,
  );
