import type { MenuItem } from './menu.ts';
import type { SiteKind } from './site.ts';

const units: readonly SiteKind[] = [
  'DEPARTMENT',
  'COMMUNE',
  'EXTERNAL_RELATIONS',
  'PRESS',
  'ARTS',
  'ARCHIVE',
];
const main: readonly SiteKind[] = ['MAIN'];

/** The menu before any site arranges it (TT 32/2017 Art. 16 names four of the items). */
export const defaultMenu: readonly MenuItem[] = [
  { id: 'trang-chu', label: { vi: 'Trang chủ', en: 'Home', zh: '首页', km: 'ទំព័រដើម' }, href: '/' },
  {
    id: 'gioi-thieu',
    label: { vi: 'Giới thiệu', en: 'About', zh: '简介', km: 'អំពីយើង' },
    href: '/gioi-thieu',
  },
  {
    id: 'tin-tuc',
    label: { vi: 'Tin tức', en: 'News', zh: '新闻', km: 'ព័ត៌មាន' },
    href: '/tin-tuc',
    kinds: main,
  },
  {
    id: 'tin-tuc-thong-bao',
    label: { vi: 'Tin tức, thông báo', en: 'News and notices', zh: '新闻与公告', km: 'ព័ត៌មាន និងសេចក្តីជូនដំណឹង' },
    href: '/tin-tuc',
    kinds: units,
  },
  {
    id: 'xa-phuong',
    label: { vi: 'Xã, phường', en: 'Communes and wards', zh: '乡、坊', km: 'ឃុំ សង្កាត់' },
    href: '/xa-phuong',
    kinds: main,
  },
  {
    id: 'so-nganh',
    label: { vi: 'Sở, ngành', en: 'Departments', zh: '厅局', km: 'មន្ទីរ' },
    href: '/so-nganh',
    kinds: main,
  },
  {
    id: 'thon',
    label: { vi: 'Thôn, tổ dân phố', en: 'Villages and quarters', zh: '村、居民组', km: 'ភូមិ' },
    href: '/thon',
    kinds: ['COMMUNE'],
  },
  {
    id: 'dich-vu-cong',
    label: {
      vi: 'Dịch vụ công trực tuyến',
      en: 'Online public services',
      zh: '网上公共服务',
      km: 'សេវាសាធារណៈអនឡាញ',
    },
    href: 'https://dichvucong.gov.vn',
  },
  {
    id: 'gui-y-kien',
    label: { vi: 'Gửi ý kiến', en: 'Send feedback', zh: '提交意见', km: 'ផ្ញើមតិ' },
    href: 'app:/gui-y-kien',
  },
  { id: 'lien-he', label: { vi: 'Liên hệ', en: 'Contact', zh: '联系方式', km: 'ទំនាក់ទំនង' }, href: '/lien-he' },
  {
    id: 'so-do-cong',
    label: { vi: 'Sơ đồ cổng', en: 'Site map', zh: '网站地图', km: 'ផែនទីគេហទំព័រ' },
    href: '/so-do',
    kinds: main,
  },
  {
    id: 'so-do',
    label: { vi: 'Sơ đồ trang', en: 'Site map', zh: '网站地图', km: 'ផែនទីគេហទំព័រ' },
    href: '/so-do',
    kinds: units,
  },
];
