import type { Field } from '@saola/newsroom';
import { say } from '@saola/translations';
import { Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { filterFields, isNarrowed, parameterOf, type SectionFilter, sectionUrl } from '../filter.ts';
import { optionLabel } from '../present-field.ts';
import { sectionPath } from '../section.ts';
import type { SectionListProps } from './section-list.tsx';

/** So many are seen at a glance. */
const FEW = 12;

/** A form that works by address alone: what is chosen stands in it, and each choice can be taken back by itself. */
export const Filters = ({ frame, type, filter, years, count }: SectionListProps) => {
  const t = frame.texts.sections;
  const path = sectionPath(type);
  const fields = filterFields(type);
  const narrowed = isNarrowed(filter);
  return (
    <div class="narrowing noprint">
      {frame.site.kind === 'MAIN' && <Origins frame={frame} path={path} filter={filter} />}
      {(narrowed || count > (fields.length > 0 ? 1 : FEW)) && (
        <form
          class="narrow"
          role="search"
          aria-label={t.searchIn(say(type.title, frame.language))}
          action={frame.path(path)}
          method="get"
        >
          {filter.fromBelow && <input type="hidden" name="nguon" value="xa-phuong" />}
          <p class="narrow-words">
            <label for="loc-q">{t.words}</label>
            <input
              id="loc-q"
              type="search"
              name="q"
              value={filter.words}
              maxLength={100}
              autocomplete="off"
            />
          </p>
          {fields.map((field) => (
            <Control
              key={field.key}
              frame={frame}
              field={field}
              value={filter.values[field.key] ?? ''}
              years={years.get(field.key) ?? []}
            />
          ))}
          <p>
            <button class="btn primary" type="submit">
              <Icon name="search" />
              {t.apply}
            </button>
          </p>
        </form>
      )}
      {narrowed && (
        <ul class="filters" aria-label={t.chosen}>
          {chosenOf(frame, fields, filter).map(({ key, text, rest }) => (
            <li key={key}>
              <a class="chip" href={frame.path(sectionUrl(path, rest))}>
                {text}
                <Icon name="x" />
                <span class="vh">{t.remove}</span>
              </a>
            </li>
          ))}
          <li>
            <a class="chip" href={frame.path(sectionUrl(path, { fromBelow: filter.fromBelow }))}>
              {t.clear}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
};

const Origins = ({ frame, path, filter }: { frame: Frame; path: string; filter: SectionFilter }) => (
  <nav class="filters" aria-label={frame.texts.sections.origin}>
    {[false, true].map((fromBelow) => (
      <a
        key={String(fromBelow)}
        class="chip"
        href={frame.path(sectionUrl(path, { ...filter, fromBelow }))}
        aria-current={filter.fromBelow === fromBelow ? 'page' : undefined}
      >
        {fromBelow ? frame.texts.sections.ofCommunes : frame.texts.sections.ofProvince}
      </a>
    ))}
  </nav>
);

const Control = ({
  frame,
  field,
  value,
  years,
}: {
  frame: Frame;
  field: Field;
  value: string;
  years: readonly string[];
}) => {
  const t = frame.texts.sections;
  const id = `loc-${field.key}`;
  const label = say(field.label, frame.language);
  const name = parameterOf(field.key);
  if (field.kind === 'line')
    return (
      <p>
        <label for={id}>{label}</label>
        <input id={id} type="search" name={name} value={value} maxLength={100} autocomplete="off" />
      </p>
    );
  const choice = field.kind === 'choice' || field.kind === 'choices';
  const options = choice
    ? field.options.map((option) => ({ value: option.value, label: say(option.label, frame.language) }))
    : [...new Set([...years, ...(value ? [value] : [])])].map((year) => ({ value: year, label: year }));
  if (options.length < 2 && !value) return null;
  return (
    <p>
      <label for={id}>{choice ? label : t.yearOf(label)}</label>
      <select id={id} name={name}>
        <option value="">{t.any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
};

/** Each thing chosen, as it reads, with what is left without it. */
function chosenOf(frame: Frame, fields: readonly Field[], filter: SectionFilter) {
  const words = filter.words ? [{ key: 'q', text: `“${filter.words}”`, rest: { ...filter, words: '' } }] : [];
  const values = fields.flatMap((field) => {
    const value = filter.values[field.key];
    if (!value) return [];
    const { [field.key]: _, ...others } = filter.values;
    const said =
      field.kind === 'choice' || field.kind === 'choices' ? optionLabel(field, value, frame.language) : value;
    return [
      {
        key: field.key,
        text: `${say(field.label, frame.language)}: ${said ?? value}`,
        rest: { ...filter, values: others },
      },
    ];
  });
  return [...words, ...values];
}
