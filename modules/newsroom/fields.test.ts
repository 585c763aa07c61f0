import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentType, Field, PlainField } from './content-type.ts';
import { contentTypeOf, contentTypes } from './content-types/index.ts';
import { copyForTranslation, fieldText, filesIn, missingFields, readFields } from './fields.ts';

const picture = '0199f0f2-6f1c-7000-8000-000000000001';
const report = '0199f0f2-6f1c-7000-8000-000000000002';
const label = { vi: 'Mục', en: 'Field', zh: '栏', km: 'វាល' };
const typeWith = (...fields: Field[]): ContentType => ({ ...contentTypeOf('news')!, fields });
/** The one field of a type, read as of a draft: its value, or the Vietnamese sentence that refuses it. */
const readOne = (field: { kind: Field['kind'] } & Record<string, unknown>, value: unknown): unknown => {
  const read = readFields(typeWith({ key: 'x', label, ...field } as Field), { x: value }, { draft: true });
  return 'values' in read ? read.values.x : new Error(read.problems[0]!.problem.vi);
};
const refused = expect.any(Error);

describe('a value is read by its kind', () => {
  it.each([
    ['line', ' Chủ  tịch\n xã ', 'Chủ tịch xã'],
    ['line', 'Chủ tịch', 'Chủ tịch'],
    ['line', '   ', undefined],
    ['line', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['line', 'ab\u0000c\ud800d', 'ab c d'],
    ['line', 'gov.vn\u202Efdp.exe', 'gov.vnfdp.exe'],
    ['line', 12, refused],
    ['line', 'a'.repeat(301), refused],
    ['text', 'Một\r\n\r\n\r\n\r\nHai', 'Một\n\nHai'],
    ['day', '2024-02-29', '2024-02-29'],
    ['day', '2026-02-29', refused],
    ['day', '2026-9-15', refused],
    ['day', '1026-01-01', refused],
    ['month', '2026-12', '2026-12'],
    ['month', '2026-13', refused],
    ['year', 2026, 2026],
    ['year', '2026', refused],
    ['year', 2026.5, refused],
    ['time', '23:59', '23:59'],
    ['time', '24:00', refused],
    ['number', -0, 0],
    ['number', Number.NaN, refused],
    ['number', Infinity, refused],
    ['number', '12', refused],
    ['money', 15_000_000, 15_000_000],
    ['money', 0.5, refused],
    ['money', -1, refused],
    ['phone', '(0214) 3.871.115', '(0214) 3.871.115'],
    ['phone', '+84 214 3871 115', '+84 214 3871 115'],
    ['phone', '12', refused],
    ['phone', '0214; DROP TABLE', refused],
    ['email', 'ubnd.taphin@laocai.gov.vn', 'ubnd.taphin@laocai.gov.vn'],
    ['email', 'ubnd@laocai', refused],
    ['email', 'a@b.vn, c@d.vn', refused],
    ['link', 'https://taphin.laocai.gov.vn/a?b=1#c', 'https://taphin.laocai.gov.vn/a?b=1#c'],
    ['link', 'tel:02143871115', 'tel:02143871115'],
    ['link', 'javascript:alert(1)', refused],
    ['link', 'java\tscript:alert(1)', refused],
    ['link', 'data:text/html,x', refused],
    ['link', '/quan-tri', refused],
    ['link', '//evil.example', refused],
    ['link', 'https://laocai.gov.vn@evil.example/', refused],
    ['place', { lat: 22.4056, lon: 103.8342 }, { lat: 22.4056, lon: 103.8342 }],
    ['place', { lat: 91, lon: 0 }, refused],
    ['picture', { fileId: picture, name: 'Bà con', url: '/tep/x' }, { fileId: picture, name: 'Bà con' }],
    ['picture', { fileId: '../../etc/passwd', name: 'x' }, refused],
    ['picture', 'https://example.vn/a.png', refused],
    [
      'files',
      [
        { fileId: report, name: 'a' },
        { fileId: report, name: 'b' },
      ],
      [{ fileId: report, name: 'a' }],
    ],
    ['files', [], undefined],
  ] as const)('%s %j', (kind, value, expected) => {
    expect(readOne({ kind }, value)).toEqual(expected);
  });

  it('knows only the choices of its type, in their order', () => {
    const options = ['a', 'b'].map((value) => ({ value, label }));
    expect(readOne({ kind: 'choice', options }, 'a')).toBe('a');
    expect(readOne({ kind: 'choice', options }, 'c')).toEqual(refused);
    expect(readOne({ kind: 'choice', options }, 'constructor')).toEqual(refused);
    expect(readOne({ kind: 'choices', options }, ['b', 'a', 'b'])).toEqual(['a', 'b']);
    expect(readOne({ kind: 'choices', options }, ['b', 'c'])).toEqual(refused);
  });

  it('follows a link to allowed hosts only', () => {
    const hosts = ['gov.vn', 'youtube.com'];
    expect(readOne({ kind: 'link', hosts }, 'https://www.youtube.com/watch?v=1')).toMatch(/^https/);
    expect(readOne({ kind: 'link', hosts }, 'https://laocai.gov.vn/x')).toMatch(/^https/);
    for (const link of [
      'https://notyoutube.com/',
      'https://gov.vn.evil.example/',
      'http://youtube.com/',
      'tel:113',
    ])
      expect(readOne({ kind: 'link', hosts }, link)).toEqual(refused);
  });
});

describe('the fields of an item', () => {
  const schedule = contentTypeOf('leader-schedule')!;
  const row = { day: '2026-11-23', leader: 'Chủ tịch Lý Láo Lở', content: 'Giao ban tuần' };

  it('may be incomplete in a draft, and name everything that is missing afterwards', () => {
    const input = { items: [{ day: '2026-11-23' }, {}, { time: ' ' }] };
    expect(readFields(schedule, input, { draft: true })).toEqual({
      values: { items: [{ day: '2026-11-23' }] },
    });
    const read = readFields(schedule, input, { draft: false });
    expect('problems' in read && read.problems.map(({ key }) => key)).toEqual([
      'week',
      'items.0.leader',
      'items.0.content',
    ]);
    expect(
      missingFields(schedule, { items: [{ day: '2026-11-23', leader: 'A' }] }).map(({ vi }) => vi),
    ).toEqual(['Tuần bắt đầu từ ngày', 'Nội dung lịch, dòng 1: Nội dung công việc']);
    expect(missingFields(schedule, { week: '2026-11-23', items: [row] })).toEqual([]);
  });

  it('are refused as a whole when a row is wrong, unknown or one too many', () => {
    const keysOf = (items: unknown) => {
      const read = readFields(schedule, { items }, { draft: true });
      return 'problems' in read ? read.problems.map(({ key }) => key) : [];
    };
    expect(keysOf([row, { ...row, time: '8h' }])).toEqual(['items.1.time']);
    expect(keysOf([{ ...row, colour: 'red' }])).toEqual(['items.0.colour']);
    expect(keysOf(Array.from({ length: 151 }, () => row))).toEqual(['items']);
    expect(keysOf('x')).toEqual(['items']);
  });

  it('are known by name: others are refused, inherited ones too', () => {
    for (const json of ['{"colour":1}', '{"__proto__":{"x":1}}', '{"constructor":1}', '[]', 'null', '"x"'])
      expect(readFields(schedule, JSON.parse(json), { draft: true })).toHaveProperty('problems');
  });

  it('end after they begin, once they are complete', () => {
    const event = contentTypeOf('event')!;
    const input = { from: '2026-12-02', to: '2026-12-01', place: 'Chợ', organiser: 'Xã' };
    expect(readFields(event, input, { draft: true })).toHaveProperty('values');
    expect(readFields(event, input, { draft: false })).toMatchObject({ problems: [{ key: 'to' }] });
  });

  it('ask for one of several, and for words about a picture', () => {
    const map = contentTypeOf('boundary-map')!;
    expect(missingFields(map, {})[0]!.vi).toBe(
      'Ảnh bản đồ hoặc Ranh giới trên bản đồ hoặc Tệp bản đồ hoặc Liên kết đến dữ liệu bản đồ',
    );
    expect(missingFields(map, { map: { fileId: picture, name: '' } })[0]!.en).toMatch(
      /what the picture shows/,
    );
    expect(missingFields(map, { mapLink: 'https://laocai.gov.vn/ban-do' })).toEqual([]);
  });

  it('give their words to search, their files to be checked, and a translator what needs no translation', () => {
    const type = contentTypeOf('science-programme')!;
    const values = {
      number: 'ĐT-2026-03',
      level: 'PROVINCE',
      leadUnit: 'Trung tâm Giống nông nghiệp',
      generalReport: [{ fileId: report, name: 'Báo cáo tổng hợp' }],
    };
    expect(fieldText(type, values, 'en').split('\n')).toEqual([
      'ĐT-2026-03',
      'Province',
      'Trung tâm Giống nông nghiệp',
      'Báo cáo tổng hợp',
    ]);
    expect(filesIn(type, values)).toEqual([report]);
    const { leadUnit: _, ...same } = values;
    expect(copyForTranslation(type, values)).toEqual(same);
    const album = contentTypeOf('picture-album')!;
    const pictures = [{ picture: { fileId: picture, name: 'Ruộng bậc thang' }, caption: 'Mùa lúa chín' }];
    expect(filesIn(album, { pictures }, ['picture'])).toEqual([picture]);
    expect(filesIn(album, { pictures }, ['files'])).toEqual([]);
    expect(copyForTranslation(album, { pictures })).toEqual({
      pictures: [{ picture: { fileId: picture, name: '' } }],
    });
  });
});

/** What forms send, and what forms never send, for one field. */
function inputFor(field: Field): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: wellMeant(field), weight: 12 }, { arbitrary: fc.jsonValue(), weight: 1 });
}
function wellMeant(field: Field): fc.Arbitrary<unknown> {
  const file = fc.record({ fileId: fc.uuid(), name: fc.string({ unit: 'binary', maxLength: 20 }) });
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  if (field.kind === 'rows') return fc.array(recordOf(field.columns), { maxLength: 3 });
  const plain: Partial<Record<PlainField['kind'], fc.Arbitrary<unknown>>> = {
    phone: fc.constantFrom('0214 3871 115', '+84 (214) 3871', ' 114 '),
    email: fc.constantFrom('a.b@laocai.gov.vn', ''),
    link: fc.webUrl(),
    day: day.map((at) => at.toISOString().slice(0, 10)),
    month: day.map((at) => at.toISOString().slice(0, 7)),
    year: fc.integer({ min: 1800, max: 2200 }),
    time: fc.constantFrom('00:00', '07:30', '23:59'),
    number: fc.integer({ min: -5, max: 50 }),
    money: fc.integer({ min: -1, max: 1e12 }),
    place: fc.record({ lat: fc.double({ min: -90, max: 90 }), lon: fc.double({ min: -180, max: 180 }) }),
    picture: file,
    audio: file,
    video: file,
    pictures: fc.array(file, { maxLength: 3 }),
    files: fc.array(file, { maxLength: 3 }),
  };
  if ('options' in field) {
    const value = fc.constantFrom(...field.options.map((option) => option.value));
    return field.kind === 'choice' ? value : fc.array(value, { maxLength: 4 });
  }
  return plain[field.kind] ?? fc.string({ unit: 'binary', maxLength: 60 });
}
const recordOf = (fields: readonly Field[]) =>
  fc.record(Object.fromEntries(fields.map((field) => [field.key, wellMeant(field)])), { requiredKeys: [] });
const inputOf = (fields: readonly Field[]) =>
  fc.record(Object.fromEntries(fields.map((field) => [field.key, inputFor(field)])), { requiredKeys: [] });

describe('for any type and any input', () => {
  const anyType = fc.constantFrom(...contentTypes);
  const typeAndInput = fc.oneof(
    ...contentTypes.map((type) => fc.tuple(fc.constant(type), inputOf(type.fields))),
  );

  it('what is accepted is accepted again unchanged, and survives the database', () => {
    let accepted = 0;
    fc.assert(
      fc.property(typeAndInput, fc.boolean(), ([type, input], draft) => {
        const read = readFields(type, input, { draft });
        if (!('values' in read)) return;
        accepted += Object.keys(read.values).length;
        expect(readFields(type, read.values, { draft })).toEqual(read);
        const json = JSON.stringify(read.values);
        expect(JSON.parse(json)).toEqual(read.values);
        expect(json).not.toMatch(/\\u0000|\\ud[89a-f]/);
      }),
      { numRuns: 600 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('what is accepted can be searched, checked and translated, and the beginning of a translation is well formed', () => {
    fc.assert(
      fc.property(typeAndInput, fc.constantFrom('vi', 'en', 'zh', 'km'), ([type, input], language) => {
        const read = readFields(type, input, { draft: true });
        if (!('values' in read)) return;
        const copy = copyForTranslation(type, read.values);
        expect(readFields(type, copy, { draft: true })).toEqual({ values: copy });
        expect(filesIn(type, copy)).toEqual(filesIn(type, read.values));
        expect(fieldText(type, read.values, language)).not.toContain('[object');
        expect(missingFields(type, read.values).every(({ vi, en }) => vi !== '' && en !== '')).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('nothing makes it throw', () => {
    fc.assert(
      fc.property(anyType, fc.oneof(fc.jsonValue(), fc.anything()), fc.boolean(), (type, input, draft) => {
        const read = readFields(type, input, { draft });
        expect('values' in read || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
