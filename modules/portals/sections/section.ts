import { type ContentType, type SectionGroup, sectionGroups } from '@saola/newsroom';

/** Address of the page of a group; a group with a section of the same address has that section for its page. */
export const groupPaths: Readonly<Record<SectionGroup, string>> = {
  introduction: 'gioi-thieu',
  news: 'tin-tuc',
  steering: 'chi-dao-dieu-hanh',
  law: 'van-ban-phap-luat',
  plans: 'chien-luoc-quy-hoach-ke-hoach',
  projects: 'du-an-dau-tu-mua-sam-cong',
  science: 'khoa-hoc-cong-nghe',
  statistics: 'so-lieu',
  disclosure: 'cong-khai-minh-bach',
  press: 'bao-chi',
  questions: 'hoi-dap-gop-y',
  media: 'thu-vien',
  contact: 'lien-he',
};

export const groupAtPath = (path: string): SectionGroup | null =>
  sectionGroups.find((group) => groupPaths[group] === path) ?? null;

/** Address of an item on a site; `news` keeps `/tin-tuc`. */
export const itemPath = (type: Pick<ContentType, 'path'>, slug: string): string => `/${type.path}/${slug}`;
export const sectionPath = (type: Pick<ContentType, 'path'>): string => `/${type.path}`;

export interface Branch {
  group: SectionGroup;
  sections: ContentType[];
}

/** The sections as branches of the menu, empty ones left out. */
export const branchesOf = (sections: readonly ContentType[]): Branch[] =>
  sectionGroups
    .map((group) => ({ group, sections: sections.filter((type) => type.group === group) }))
    .filter((branch) => branch.sections.length > 0);
