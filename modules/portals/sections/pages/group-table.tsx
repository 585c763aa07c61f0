import { say } from '@saola/translations';
import { sectionUrl } from '../filter.ts';
import { sectionPath } from '../section.ts';
import { GroupEnd, groupField } from './grouped.tsx';
import { columnsOf, ItemRow, TableFrame } from './item-table.tsx';
import type { LayoutProps } from './layouts.tsx';

/**
 * A whole catalogue at a glance: one table, each group a row that heads its items. A group without items has its
 * row as well, and says there where else to look, so that nobody wonders whether it was forgotten.
 */
export const GroupTable = ({ frame, type, views, counts, partial, also }: LayoutProps) => {
  const field = groupField(type);
  if (!field || field.kind !== 'choice') return null;
  const columns = columnsOf(type, views, field.key);
  const width = 1 + columns.fields.length + (columns.dated ? 1 : 0);
  const groups = field.options
    .map((option, index) => ({
      option,
      number: index + 1,
      here: views.filter((view) => view.item.fields[field.key] === option.value),
      count: counts.get(option.value) ?? 0,
      elsewhere: also?.get(option.value) ?? [],
    }))
    .filter(({ here }) => here.length > 0 || !partial);
  return (
    <TableFrame frame={frame} type={type} columns={columns} title={say(type.title, frame.language)}>
      {groups.map(({ option, number, here, count, elsewhere }) => (
        <tbody key={option.value} id={`nhom-${option.value}`}>
          <tr class="ledger-group">
            <th scope="rowgroup" colSpan={width}>
              <span class="num">{frame.texts.format.number(number)}.</span>{' '}
              {say(option.label, frame.language)}
              <GroupEnd frame={frame} here={here.length} also={elsewhere} />
              {here.length < count && !partial && (
                <a
                  href={frame.path(sectionUrl(sectionPath(type), { values: { [field.key]: option.value } }))}
                >
                  {frame.texts.sections.all(count)}
                </a>
              )}
            </th>
          </tr>
          {here.map((view) => (
            <ItemRow key={view.item.storyId} frame={frame} view={view} columns={columns} />
          ))}
        </tbody>
      ))}
    </TableFrame>
  );
};
