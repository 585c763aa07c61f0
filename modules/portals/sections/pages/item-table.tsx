import type { ContentType, Field } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import type { Frame } from '../../pages/frame.ts';
import { isWords, type ItemView } from '../item-view.ts';
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
  const columns = columnsOf(type, views, without);
  return (
    <TableFrame frame={frame} type={type} columns={columns} title={part ?? say(type.title, frame.language)}>
      <tbody>
        {views.map((view) => (
          <ItemRow key={view.item.storyId} frame={frame} view={view} columns={columns} />
        ))}
      </tbody>
    </TableFrame>
  );
};

export interface Columns {
  fields: Field[];
  /** The day of publication, where no column is a day. */
  dated: boolean;
}

export function columnsOf(type: ContentType, views: readonly ItemView[], without?: string): Columns {
  const fields = type.fields.filter(
    (field) =>
      field.inList &&
      field.key !== without &&
      views.some((view) => view.listed.some((listed) => listed.field.key === field.key && isWords(listed))),
  );
  return { fields, dated: type.list.order === 'newest' && !fields.some((field) => field.kind === 'day') };
}

export const TableFrame = ({
  frame,
  type,
  columns,
  title,
  children,
}: Pick<LayoutProps, 'frame' | 'type'> & {
  columns: Columns;
  title: string;
  children: ComponentChildren;
}) => (
  <section class="table-frame" aria-label={title} tabIndex={0}>
    <table class="ledger">
      <caption class="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            {type.titleLabel ? say(type.titleLabel, frame.language) : say(type.name, frame.language)}
          </th>
          {columns.fields.map((field) => (
            <th key={field.key} scope="col" class={isSum(field.kind) ? 'right' : undefined}>
              {say(field.label, frame.language)}
            </th>
          ))}
          {columns.dated && <th scope="col">{frame.texts.sections.published}</th>}
        </tr>
      </thead>
      {children}
    </table>
  </section>
);

export const ItemRow = ({ frame, view, columns }: { frame: Frame; view: ItemView; columns: Columns }) => (
  <tr>
    <th scope="row">
      <a class="tt" href={view.href}>
        {view.item.title}
      </a>
    </th>
    {columns.fields.map((field) => {
      const found = view.listed.find((listed) => listed.field.key === field.key);
      return (
        <td key={field.key} class={[found ? '' : 'blank', numeric(field.kind)].join(' ').trim() || undefined}>
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
    {columns.dated && (
      <td>
        <span class="cell-name" aria-hidden="true">
          {frame.texts.sections.published}
        </span>
        <Day at={view.item.firstPublishedAt} frame={frame} />
      </td>
    )}
  </tr>
);

const isSum = (kind: string) => kind === 'money' || kind === 'number';
const numeric = (kind: string) => (isSum(kind) ? 'num right' : kind === 'day' ? 'num' : '');
