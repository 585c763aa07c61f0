/** Rows of a MySQL dump, one by one: `INSERT` of mysqldump, phpMyAdmin and NukeViet's own copies. Pure. */

export type SqlValue = string | number | null;

export interface SqlRow {
  table: string;
  /** From the statement, or from `CREATE TABLE`; null where neither says them. */
  columns: readonly string[] | null;
  values: SqlValue[];
  line: number;
}

/** @param wants whether the rows of a table are to be read; those of others are passed over */
export async function* readSqlRows(
  text: AsyncIterable<string>,
  wants: (table: string) => boolean,
): AsyncGenerator<SqlRow | { cutOff: number }> {
  const reader = createSqlReader(wants);
  for await (const chunk of text) yield* reader.take(chunk);
  yield* reader.end();
}

type Token = { kind: 'name' | 'word' | 'string' | 'sign'; text: string } | { kind: 'number'; text: string };

const keys = new Set([
  'primary',
  'key',
  'unique',
  'index',
  'fulltext',
  'spatial',
  'constraint',
  'foreign',
  'check',
]);
const unescaped: Record<string, string> = { n: '\n', r: '\r', t: '\t', 0: '', b: '', Z: '' };

function createSqlReader(wants: (table: string) => boolean) {
  let buffer = '';
  let at = 0;
  let scanned = 0;
  let line = 1;
  let counted = 0;
  const columnsOf = new Map<string, string[]>();

  let state: 'start' | 'skip' | 'insert' | 'columns' | 'values' | 'row' | 'create' | 'definition' = 'start';
  let table = '';
  let wanted = false;
  let columns: string[] | null = null;
  let listed: string[] = [];
  let row: SqlValue[] = [];
  let rowLine = 1;
  let depth = 0;
  let beginsDefinition = false;
  let ready: SqlRow[] = [];

  const lineAt = (position: number) => {
    for (let next = buffer.indexOf('\n', counted); next !== -1 && next < position;) {
      line += 1;
      counted = next + 1;
      next = buffer.indexOf('\n', counted);
    }
    return line;
  };

  /** The next token; null when the buffer ends inside one. */
  function next(isEnd: boolean): Token | null {
    for (;;) {
      while (at < buffer.length && buffer.charCodeAt(at) <= 32) at += 1;
      if (at >= buffer.length) return null;
      const sign = buffer[at]!;
      const two = buffer.slice(at, at + 2);
      if (sign === '#' || /^--($|[\s-])/.test(buffer.slice(at, at + 3))) {
        const end = buffer.indexOf('\n', at);
        if (end === -1) return null;
        at = end;
        continue;
      }
      if (two === '/*') {
        const end = buffer.indexOf('*/', at + 2);
        if (end === -1) return null;
        at = end + 2;
        continue;
      }
      if ((two === '/' || two === '-') && !isEnd) return null;
      if (sign === "'" || sign === '"') return quoted(sign, isEnd);
      if (sign === '`') {
        const end = buffer.indexOf('`', at + 1);
        if (end === -1) return null;
        const text = buffer.slice(at + 1, end);
        at = end + 1;
        return { kind: 'name', text };
      }
      if ('(),;='.includes(sign)) {
        at += 1;
        return { kind: 'sign', text: sign };
      }
      const word = /[^\s(),;='"`]+/y;
      word.lastIndex = at;
      const [text = sign] = word.exec(buffer) ?? [];
      if (at + text.length >= buffer.length && !isEnd) return null;
      at += text.length;
      return { kind: /^[-+]?(\d|\.\d)/.test(text) ? 'number' : 'word', text };
    }
  }

  function quoted(mark: string, isEnd: boolean): Token | null {
    const stop = mark === "'" ? /['\\]/g : /["\\]/g;
    let hasEscapes = false;
    stop.lastIndex = Math.max(scanned, at + 1);
    for (let found = stop.exec(buffer); found; found = stop.exec(buffer)) {
      const place = found.index;
      if (place + 1 >= buffer.length && !(isEnd && found[0] === mark)) {
        scanned = place;
        return null;
      }
      if (found[0] === '\\' || buffer[place + 1] === mark) {
        stop.lastIndex = place + 2;
        continue;
      }
      const raw = buffer.slice(at + 1, place);
      at = place + 1;
      scanned = 0;
      hasEscapes = raw.includes('\\') || raw.includes(mark);
      return { kind: 'string', text: hasEscapes && wanted ? unescape(raw, mark) : raw };
    }
    scanned = buffer.length;
    return null;
  }

  const begin = (word: string) => {
    const first = word.toLowerCase();
    table = '';
    columns = null;
    listed = [];
    wanted = false;
    state = first === 'insert' || first === 'replace' ? 'insert' : first === 'create' ? 'create' : 'skip';
  };

  function take(token: Token): void {
    const { kind, text } = token;
    const isSign = kind === 'sign';
    if (isSign && text === ';' && state !== 'start') {
      state = 'start';
      depth = 0;
      return;
    }
    switch (state) {
      case 'start':
        if (kind === 'word') begin(text);
        return;
      case 'skip':
        return;
      case 'insert':
        if (isSign && text === '(') state = 'columns';
        else if (kind === 'word' && /^values?$/i.test(text)) beginValues();
        else if (kind === 'name') nameTable(text);
        else if (kind === 'word' && !/^(into|ignore|low_priority|delayed|high_priority)$/i.test(text))
          nameTable(text);
        return;
      case 'columns':
        if (isSign && text === ')') {
          columns = listed;
          state = 'insert';
        } else if (!isSign) listed.push(text.toLowerCase());
        return;
      case 'values':
        if (isSign && text === '(') {
          state = 'row';
          row = [];
          depth = 0;
          rowLine = lineAt(at);
        } else if (kind === 'word' && /^on$/i.test(text)) state = 'skip';
        return;
      case 'row':
        if (isSign && text === '(') depth += 1;
        else if (isSign && text === ')' && depth > 0) depth -= 1;
        else if (isSign && text === ')') {
          if (wanted) ready.push({ table, columns, values: row, line: rowLine });
          state = 'values';
        } else if (depth === 0 && !isSign && wanted) pushValue(token);
        return;
      case 'create':
        if (kind === 'name') nameTable(text);
        else if (kind === 'word' && !/^(table|if|not|exists|temporary)$/i.test(text)) {
          if (
            /^(view|database|index|trigger|procedure|function|event|algorithm|definer|schema|user)$/i.test(
              text,
            )
          )
            state = 'skip';
          else nameTable(text);
        } else if (isSign && text === '(') {
          state = 'definition';
          depth = 0;
          beginsDefinition = true;
          listed = [];
        }
        return;
      case 'definition':
        if (isSign && text === '(') depth += 1;
        else if (isSign && text === ')' && depth > 0) depth -= 1;
        else if (isSign && text === ')') {
          if (wanted) columnsOf.set(table, listed);
          state = 'skip';
        } else if (isSign && text === ',' && depth === 0) beginsDefinition = true;
        else if (beginsDefinition) {
          beginsDefinition = false;
          if (kind === 'name' || (kind === 'word' && !keys.has(text.toLowerCase())))
            listed.push(text.toLowerCase());
        }
    }
  }

  const nameTable = (text: string) => {
    // `database`.`table`: the last one names the table.
    table = text.replace(/^.*\./, '');
    if (table) wanted = wants(table);
  };
  const beginValues = () => {
    columns ??= columnsOf.get(table) ?? null;
    state = 'values';
  };
  const pushValue = ({ kind, text }: Token) => {
    if (kind === 'string') row.push(text);
    // `mysqldump --hex-blob`: bytes that begin like a number.
    else if (/^0x[\da-f]*$/i.test(text)) row.push(Buffer.from(text.slice(2), 'hex').toString('utf8'));
    else if (kind === 'number') row.push(Number.isFinite(Number(text)) ? Number(text) : text);
    else if (/^null$/i.test(text)) row.push(null);
    // `_utf8mb4'…'`: a word before a string says how it is written.
    else if (!text.startsWith('_'))
      row.push(/^(true|false)$/i.test(text) ? Number(/^true$/i.test(text)) : text);
  };

  function* work(isEnd: boolean): Generator<SqlRow> {
    for (let token = next(isEnd); token; token = next(isEnd)) {
      take(token);
      if (ready.length > 0) {
        yield* ready;
        ready = [];
      }
    }
    lineAt(at);
    counted = Math.max(0, counted - at);
    scanned = Math.max(0, scanned - at);
    buffer = buffer.slice(at);
    at = 0;
  }

  return {
    *take(chunk: string) {
      buffer += chunk;
      yield* work(false);
    },
    *end(): Generator<SqlRow | { cutOff: number }> {
      yield* work(true);
      if (state !== 'start' && state !== 'skip') yield { cutOff: lineAt(at) };
    },
  };
}

const unescape = (raw: string, mark: string) =>
  raw.replace(/\\([\s\S])|''|""/g, (whole, sign: string | undefined) => {
    if (sign === undefined) return whole[0] === mark ? mark : whole;
    return unescaped[sign] ?? sign;
  });
