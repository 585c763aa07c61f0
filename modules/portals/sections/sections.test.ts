import { contentTypeOf } from '@saola/newsroom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProvinceForTests, provinceForTests } from '../province-for-tests.ts';
import { type SectionFilter, noFilter } from './filter.ts';
import { listSection } from './queries/list-section.ts';

let province: ProvinceForTests;
let shortPage: string[];

const project = (title: string, fields: object = {}, unitPath = 'laocai.taphin') =>
  province.publish(
    title,
    {
      summary: '',
      fields: {
        status: 'RUNNING',
        goal: 'Đường cho xe hai chiều.',
        sector: 'TRANSPORT',
        projectType: 'PUBLIC_INVESTMENT',
        from: 2026,
        funds: 12_500_000_000,
        funding: 'STATE_BUDGET',
        ...fields,
      },
    },
    unitPath,
    'project',
  );

const leader = (name: string, order: number) =>
  province.publish(
    name,
    {
      summary: '',
      fields: { position: 'Phó Chủ tịch', tasks: 'Kinh tế\nNông nghiệp', phone: '0214 000 0101', order },
    },
    'laocai.taphin',
    'leader',
  );

beforeAll(async () => {
  province = await provinceForTests();
  await leader('Lý Thị Hoa', 2);
  await leader('Giàng A Sử', 1);
  await leader('Chảo Văn Páo', 10);
  await project('Đường Tả Phìn', { from: 2024, investor: 'Ủy ban nhân dân xã' });
  await project('Nước sạch Sả Xéng', { from: 2026, status: 'DONE', place: 'Thôn <b>Sả Xéng</b>' });
  await project('Cầu Móng Sến', { from: 2025 });
  await project('Kè suối của tỉnh', {}, 'laocai');
  shortPage = ['Nước sạch Sả Xéng', 'Cầu Móng Sến', 'Đường Tả Phìn'];
});
afterAll(() => province.test.stop());

const list = async (type: string, filter: Partial<SectionFilter> = {}, more: object = {}) =>
  (
    await listSection(province.test.services.database, {
      siteId: province.siteIds.taphin,
      language: 'vi',
      type: contentTypeOf(type)!,
      now: new Date(),
      filter: { ...noFilter, ...filter },
      ...more,
    })
  ).items.map((item) => item.title);

describe('a section', () => {
  it('stands in the order of its type, whatever was published last', async () => {
    expect(await list('leader')).toEqual(['Giàng A Sử', 'Lý Thị Hoa', 'Chảo Văn Páo']);
    expect(await list('project')).toEqual(shortPage);
  });

  it('is walked by key without missing or repeating an item', async () => {
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page = await listSection(province.test.services.database, {
        siteId: province.siteIds.taphin,
        language: 'vi',
        type: contentTypeOf('project')!,
        now: new Date(),
        after,
        limit: 1,
      });
      walked.push(...page.items.map((item) => item.title));
      after = page.next;
    }
    expect(walked).toEqual(shortPage);
  });

  it.each<[string, Partial<SectionFilter>, string[]]>([
    ['a choice', { values: { status: 'DONE' } }, ['Nước sạch Sả Xéng']],
    ['words of the title without marks', { words: 'duong TA phin' }, ['Đường Tả Phìn']],
    ['words of a field', { words: 'uy ban nhan dan xa' }, ['Đường Tả Phìn']],
    ['nothing', { words: 'không có đâu' }, []],
  ])('is narrowed by %s', async (_how, filter, expected) => {
    expect(await list('project', filter)).toEqual(expected);
  });

  it('follows a correction to another place, and a withdrawal out of the list', async () => {
    const { storyId } = await leader('Vàng Thị Mẩy', 20);
    await province.correct(storyId, {
      fields: { position: 'Chủ tịch', tasks: 'Phụ trách chung', order: 0 },
    });
    expect((await list('leader'))[0]).toBe('Vàng Thị Mẩy');
    await province.withdraw(storyId, { reason: 'Nghỉ hưu', way: 'GONE', target: null });
    expect(await list('leader')).not.toContain('Vàng Thị Mẩy');
  });
});

describe('its page', () => {
  it('takes filters from the address, and passes over what it does not know', async () => {
    const page = await province.get('/du-an?status=DONE&sector=%00&from=abc&sau=zzz&khong-co=1');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Nước sạch Sả Xéng');
    expect(page.body).not.toContain('Cầu Móng Sến');
  });
  it('says what will stand in an empty section, never what officers are told', async () => {
    const page = await province.get('/hoi-dap');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Chưa có thông tin');
    expect(page.body).not.toContain(contentTypeOf('question-answer')!.guide.vi.slice(0, 40));
  });
  it('lists on the main portal what the communes wrote apart', async () => {
    expect((await province.get('/du-an', 'main')).body).toContain('Kè suối của tỉnh');
    expect((await province.get('/du-an', 'main')).body).not.toContain('Cầu Móng Sến');
    expect((await province.get('/du-an?nguon=xa-phuong', 'main')).body).toContain('Cầu Móng Sến');
  });
  it('shows an item with its fields as texts, whatever stands in them', async () => {
    const page = await province.get('/du-an/nuoc-sach-sa-xeng');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('12.500.000.000\u00a0đồng');
    expect(page.body).toContain('Thôn &lt;b>Sả Xéng&lt;/b>');
    expect((await province.get('/lanh-dao/giang-a-su')).body).toContain('href="tel:02140000101"');
  });
  it('answers an address of any length with the page for lost ones', async () => {
    expect((await province.get(`/du-an/${'a'.repeat(150)}`)).statusCode).toBe(404);
  });
  it('leads to the section an item stands in from any other', async () => {
    const page = await province.get('/tin-tuc/nuoc-sach-sa-xeng');
    expect([page.statusCode, page.headers.location]).toEqual([301, '/du-an/nuoc-sach-sa-xeng']);
  });
  it('answers a group with its sections, and nothing where no section stands', async () => {
    expect((await province.get('/du-an-dau-tu-mua-sam-cong')).body).toContain('Cầu Móng Sến');
    expect((await province.get('/khong-co-muc-nay')).statusCode).toBe(404);
    // The lists of pictures, films and recordings stand empty, and each names its group on the way to it.
    expect((await province.get('/thu-vien')).statusCode).toBe(200);
    expect((await province.get('/api/khong-co')).json().code).toBe('platform/not-found');
  });
  it('finds items of every type, with the kind of each', async () => {
    const page = await province.get('/tim-kiem?q=cau+mong+sen');
    expect(page.body).toContain('Cầu Móng Sến');
    expect(page.body).toContain('<span class="eyebrow">Dự án</span>');
    expect((await province.get('/tim-kiem?q=%25&loai=khong')).statusCode).toBe(200);
  });
  it('speaks another language with that language’s items only', async () => {
    const page = await province.get('/en/du-an');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('Cầu Móng Sến');
    expect(page.body).toContain('This section has 3 items in Vietnamese.');
  });
});
