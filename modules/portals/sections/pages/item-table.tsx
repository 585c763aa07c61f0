import { say } from '@saola/translations';
import { isWords } from '../item-view.ts';
import { Day } from './bits.tsx';
import type { LayoutProps } from './layouts.tsx';
import { Value } from './value.tsx';

/**
 * Items as rows: the title heads the row, each field of the list is a column in which somebody says something.
 * On a narrow screen every row stands by itself, with the name of the column before each value.
 */
export const ItemTable = ({
  frame,
  type,
  views,
  without,
  part,
}: LayoutProps & {
  /** Key of a field that the heading above says already. */
  without?: string;
  /** What the table is, where it is a part of the section. */
  part?: string;
}) => {
  const title = part ?? say(type.title, frame.language);
  const columns = type.fields.filter(
    (field) =>
      field.inList &&
      field.key !== without &&
      views.some((view) => view.listed.some((listed) => listed.field.key === field.key && isWords(listed))),
  );
  const dated = type.list.order === 'newest' && !columns.some((field) => field.kind === 'day');
  return (
    <section class="table-frame" aria-label={title} tabIndex={0}>
      <table class="ledger">
        <caption class="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              {type.titleLabel ? say(type.titleLabel, frame.language) : say(type.name, frame.language)}
            </th>
            {columns.map((field) => (
              <th key={field.key} scope="col" class={isSum(field.kind) ? 'right' : undefined}>
                {say(field.label, frame.language)}
              </th>
            ))}
            {dated && <th scope="col">{frame.texts.sections.published}</th>}
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <tr key={view.item.storyId}>
              <th scope="row">
                <a class="tt" href={view.href}>
                  {view.item.title}
                </a>
              </th>
              {columns.map((field) => {
                const found = view.listed.find((listed) => listed.field.key === field.key);
                return (
                  <td
                    key={field.key}
                    class={[found ? '' : 'blank', numeric(field.kind)].join(' ').trim() || undefined}
                  >
                    <span class="cell-name" aria-hidden="true">
                      {say(field.label, frame.language)}
                    </span>
                    {found ? (
                      <Value shown={found.shown} frame={frame} />
                    ) : (
                      <span class="vh">{frame.texts.sections.notSaid}</span>
                    )}
                  </td>
                );
              })}
              {dated && (
                <td>
                  <span class="cell-name" aria-hidden="true">
                    {frame.texts.sections.published}
                  </span>
                  <Day at={view.item.publishedAt} frame={frame} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const isSum = (kind: string) => kind === 'money' || kind === 'number';
const numeric = (kind: string) => (isSum(kind) ? 'num right' : kind === 'day' ? 'num' : '');
