import { Button } from 'antd';
import { ArrowDown, ArrowUp, CopyPlus, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../texts/language.tsx';
import { isFile, isWide, put, rowsOf, type Column, type Field, type Values } from './field.ts';
import { FilesInput, moved, Tool } from './files-input.tsx';
import { LineInput } from './line-input.tsx';
import { useSurroundings } from './surroundings.ts';

const MOST = 200;

interface RowsInputProps {
  id: string;
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A table that is filled in: rows added, copied, moved and taken away by mouse or keyboard. */
export function RowsInput({ id, field, value, onChange }: RowsInputProps) {
  const { texts } = useLanguage();
  const say = texts.items;
  const { writable } = useSurroundings();
  const columns = field.columns ?? [];
  const rows = rowsOf(value);
  const table = useRef<HTMLTableElement>(null);
  const [goTo, setGoTo] = useState<{ row: number; column: number } | null>(null);
  const [said, setSaid] = useState('');
  const full = rows.length >= (field.maxRows ?? MOST);

  useEffect(() => {
    if (!goTo) return;
    const cell = table.current?.tBodies[0]?.rows[goTo.row]?.cells[goTo.column];
    cell?.querySelector<HTMLElement>('input, textarea')?.focus();
    setGoTo(null);
  }, [goTo]);

  const insert = (at: number, row: Values) => {
    if (full) return;
    onChange([...rows.slice(0, at), row, ...rows.slice(at)]);
    setGoTo({ row: at, column: 1 });
    setSaid(say.rowAdded(at + 1));
  };
  const move = (at: number, to: number, column = 1) => {
    if (to < 0 || to >= rows.length) return;
    onChange(moved(rows, at, to));
    setGoTo({ row: to, column });
    setSaid(say.rowMoved(to + 1));
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    if (rows.length > 1) setGoTo({ row: Math.min(at, rows.length - 2), column: 1 });
    setSaid(say.rowRemoved(at + 1));
  };
  const byKeyboard = (event: KeyboardEvent<HTMLTableRowElement>, at: number) => {
    const column = (event.target as HTMLElement).closest('td')?.cellIndex ?? 1;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) insert(at + 1, {});
    else if (event.altKey && event.key === 'ArrowUp') move(at, at - 1, column);
    else if (event.altKey && event.key === 'ArrowDown') move(at, at + 1, column);
    else return;
    event.preventDefault();
  };
  return (
    <>
      {rows.length > 0 ? (
        <table ref={table} className={isWide(field) ? 'rows-table wide' : 'rows-table'}>
          <thead>
            <tr>
              <th scope="col" className="row-number">
                {say.rowNumber}
              </th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={widthOf(column)}
                  title={column.guide ?? undefined}
                >
                  {column.label}
                  {writable && column.required ? <span className="need">{say.required}</span> : null}
                </th>
              ))}
              {writable ? (
                <th scope="col" className="row-end">
                  <span className="visually-hidden">{say.rowActions}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // rows have no name of their own; their place is all they have
              <tr key={at} onKeyDown={(event) => byKeyboard(event, at)}>
                <th scope="row" className="row-number">
                  <span className="row-word">{say.row(at + 1)}</span>
                  <span className="row-digit" aria-hidden>
                    {at + 1}
                  </span>
                </th>
                {columns.map((column) => (
                  <Cell
                    key={column.key}
                    id={`${id}-${at}-${column.key}`}
                    place={`${field.key}.${at}.${column.key}`}
                    at={at}
                    column={column}
                    value={row[column.key]}
                    onChange={(next) =>
                      onChange(rows.map((one, index) => (index === at ? put(one, column.key, next) : one)))
                    }
                  />
                ))}
                {writable ? (
                  <td className="row-end">
                    <span className="row-tools">
                      <Tool label={say.rowUp(at + 1)} disabled={at === 0} onClick={() => move(at, at - 1)}>
                        <ArrowUp size={16} aria-hidden />
                      </Tool>
                      <Tool
                        label={say.rowDown(at + 1)}
                        disabled={at === rows.length - 1}
                        onClick={() => move(at, at + 1)}
                      >
                        <ArrowDown size={16} aria-hidden />
                      </Tool>
                      <Tool
                        label={say.rowCopy(at + 1)}
                        disabled={full}
                        onClick={() => insert(at + 1, { ...row })}
                      >
                        <CopyPlus size={16} aria-hidden />
                      </Tool>
                      <Tool label={say.rowRemove(at + 1)} onClick={() => remove(at)}>
                        <Trash2 size={16} aria-hidden />
                      </Tool>
                    </span>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="meta">{say.rowNone}</p>
      )}
      {writable ? (
        <div className="rows-foot">
          <Button
            id={id}
            icon={<Plus size={16} aria-hidden />}
            disabled={full}
            onClick={() => insert(rows.length, {})}
          >
            {say.rowAdd}
          </Button>
          {rows.length > 0 ? <span className="meta by-keyboard">{say.rowKeys}</span> : null}
        </div>
      ) : null}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

const LONG = 500;
const widthOf = ({ kind, maxLength = 0 }: Column): string => (maxLength > LONG ? 'long' : `of-${kind}`);

interface CellProps {
  id: string;
  place: string;
  at: number;
  column: Column;
  value: unknown;
  onChange: (value: unknown) => void;
}

function Cell({ id, place, at, column, value, onChange }: CellProps) {
  const { language, texts } = useLanguage();
  const { problems } = useSurroundings();
  const problem = problems.find(({ key }) => key === place)?.problem[language];
  return (
    <td className={widthOf(column)} data-label={column.label}>
      {isFile(column) ? (
        <FilesInput id={id} field={column} value={value} onChange={onChange} />
      ) : (
        <LineInput
          id={id}
          field={column}
          label={texts.items.cell(column.label, at + 1)}
          value={value}
          wrong={Boolean(problem)}
          describedBy={problem ? `${id}-problem` : undefined}
          onChange={onChange}
        />
      )}
      {problem ? (
        <div id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </div>
      ) : null}
    </td>
  );
}
