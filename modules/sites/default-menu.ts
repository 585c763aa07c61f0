import { contentTypes, type ContentType, type SectionGroup } from '@saola/newsroom';
import type { MenuItem } from './menu.ts';
import type { Named, SiteKind } from './site.ts';

const main: readonly SiteKind[] = ['MAIN'];
const beside: readonly SiteKind[] = [
  'DEPARTMENT',
  'COMMUNE',
  'EXTERNAL_RELATIONS',
  'PRESS',
  'ARTS',
  'ARCHIVE',
];
const bodies: readonly SiteKind[] = ['MAIN', 'DEPARTMENT', 'COMMUNE'];

const named = (vi: string, en: string, zh: string, km: string): Named => ({ vi, en, zh, km });

/** The branches before any site arranges them (TT 32/2017 Art. 16 names four of the items, Art. 17–19 the sections). */
const branches: readonly MenuItem[] = [
  { id: 'trang-chu', label: named('Trang chủ', 'Home', '首页', 'ទំព័រដើម'), href: '/' },
  { id: 'gioi-thieu', label: named('Giới thiệu', 'About', '简介', 'អំពីយើង'), href: '/gioi-thieu' },
  {
    id: 'thon',
    label: named('Thôn, tổ dân phố', 'Villages and quarters', '村、居民组', 'ភូមិ'),
    href: '/thon',
    under: 'gioi-thieu',
    kinds: ['COMMUNE'],
  },
  { id: 'tin-tuc', label: named('Tin tức', 'News', '新闻', 'ព័ត៌មាន'), href: '/tin-tuc' },
  {
    id: 'chi-dao-dieu-hanh',
    label: named('Chỉ đạo, điều hành', 'Administration', '领导与行政', 'ការដឹកនាំ'),
    href: 'branch:',
  },
  { id: 'van-ban', label: named('Văn bản', 'Legal documents', '法规文件', 'ឯកសារច្បាប់'), href: 'branch:' },
  { id: 'cong-khai', label: named('Công khai', 'Disclosure', '信息公开', 'ព័ត៌មានសាធារណៈ'), href: 'branch:' },
  {
    id: 'don-vi',
    label: named('Đơn vị', 'Places and bodies', '下属单位', 'អង្គភាព'),
    href: 'branch:',
    kinds: main,
  },
  {
    id: 'xa-phuong',
    label: named('Xã, phường', 'Communes and wards', '乡、坊', 'ឃុំ សង្កាត់'),
    href: '/xa-phuong',
    under: 'don-vi',
    kinds: main,
  },
  {
    id: 'so-nganh',
    label: named('Sở, ngành', 'Departments', '厅局', 'មន្ទីរ'),
    href: '/so-nganh',
    under: 'don-vi',
    kinds: main,
  },
  {
    id: 'dich-vu-cong',
    label: named('Dịch vụ công trực tuyến', 'Online public services', '网上公共服务', 'សេវាសាធារណៈអនឡាញ'),
    href: 'https://dichvucong.gov.vn',
    kinds: bodies,
  },
  {
    id: 'gui-y-kien',
    label: named('Gửi ý kiến', 'Send feedback', '提交意见', 'ផ្ញើមតិ'),
    href: 'app:/gui-y-kien',
  },
  { id: 'lien-he', label: named('Liên hệ', 'Contact', '联系方式', 'ទំនាក់ទំនង'), href: '/lien-he' },
  {
    id: 'so-do-cong',
    label: named('Sơ đồ cổng', 'Site map', '网站地图', 'ផែនទីគេហទំព័រ'),
    href: '/so-do',
    kinds: main,
  },
  {
    id: 'so-do',
    label: named('Sơ đồ trang', 'Site map', '网站地图', 'ផែនទីគេហទំព័រ'),
    href: '/so-do',
    kinds: beside,
  },
];

/** Under which branch the sections of a group stand. */
const branchOf: Record<SectionGroup, string> = {
  introduction: 'gioi-thieu',
  news: 'tin-tuc',
  media: 'tin-tuc',
  press: 'tin-tuc',
  steering: 'chi-dao-dieu-hanh',
  law: 'van-ban',
  plans: 'cong-khai',
  projects: 'cong-khai',
  science: 'cong-khai',
  statistics: 'cong-khai',
  disclosure: 'cong-khai',
  questions: 'gui-y-kien',
  contact: 'lien-he',
};

/** The section of a content type that the branch itself leads to. */
const ownPages = new Set(branches.map(({ href }) => href));

const itemOf = (type: ContentType): MenuItem => ({
  id: type.code,
  label: type.title,
  href: `type:${type.code}`,
  under: branchOf[type.group],
});

export const defaultMenu: readonly MenuItem[] = [
  ...branches,
  ...contentTypes.filter((type) => !ownPages.has(`/${type.path}`)).map(itemOf),
];
