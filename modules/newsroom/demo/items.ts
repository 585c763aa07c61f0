import type { DemoItem } from './demo-item.ts';
import { departments } from './items/departments.ts';
import { editionsInPublic } from './items/editions-in-public.ts';
import {
  channelsOfTheProvince,
  linksOfTheProvince,
  officialsOfTheProvince,
} from './items/province-contact.ts';
import { disclosureOf, financeOfTheProvince } from './items/province-disclosure.ts';
import { introductionOfTheProvince } from './items/province-introduction.ts';
import { guidanceOfTheProvince, plansOfTheProvince } from './items/province-law-and-plans.ts';
import { eventsOfTheProvince, mapOfTheProvince, mediaOfTheProvince } from './items/province-media-and-map.ts';
import { newsInFourLanguages } from './items/province-news.ts';
import { apparatusOfTheProvince, leadersOfTheProvince } from './items/province-people.ts';
import { pressOfTheProvince, questionsOfTheProvince } from './items/province-press-and-questions.ts';
import { procurementOfTheProvince, projectsOfTheProvince } from './items/province-projects.ts';
import { figuresOfTheProvince, scienceOfTheProvince } from './items/province-science-and-figures.ts';
import { steeringOfTheProvince } from './items/province-steering.ts';
import { schedules } from './items/schedules.ts';
import { apparatusOfTaPhin, introductionOfTaPhin, leadersOfTaPhin } from './items/ta-phin-introduction.ts';
import {
  channelsOfTaPhin,
  contactsOfTaPhin,
  galleryOfTaPhin,
  linksOfTaPhin,
  newsOfTaPhinInEnglish,
} from './items/ta-phin-life.ts';
import { reportsOfTaPhin } from './items/ta-phin-reports.ts';
import { plansOfTaPhin, steeringOfTaPhin } from './items/ta-phin-work.ts';

export { itemsOfCommune, diligenceOf, type DemoCommune } from './items/communes.ts';
export { endings, type Ending } from './items/editions-in-public.ts';
export { oldItemsOfTaPhin, oldItemsOfTrungChai } from './items/former-communes.ts';
export { findDemoStory, seedItems, type ItemDesk } from './seed-items.ts';
export type { DemoItem } from './demo-item.ts';
export { papers, type PaperKey } from './papers.ts';
export { drawing, withFiles } from './demo-item.ts';
export { body as demoBody, h as demoHeading, table as demoTable, ul as demoList } from './write-body.ts';

/** What home pages show first. */
export const firstItems = (today: Date): DemoItem[] => [
  ...schedules(today),
  ...newsInFourLanguages(),
  ...newsOfTaPhinInEnglish(today),
  ...steeringOfTheProvince(today),
  ...plansOfTheProvince(today),
  ...questionsOfTheProvince(today),
];

/** Every other section of the main portal. */
export const itemsOfTheProvince = (today: Date): DemoItem[] => [
  ...introductionOfTheProvince(),
  ...leadersOfTheProvince(),
  ...apparatusOfTheProvince(),
  ...guidanceOfTheProvince(today),
  ...projectsOfTheProvince(today),
  ...procurementOfTheProvince(today),
  ...scienceOfTheProvince(today),
  ...figuresOfTheProvince(today),
  ...disclosureOf('laocai', 'laocai.example', 'Khu hành chính tỉnh', 83),
  ...financeOfTheProvince(today),
  ...pressOfTheProvince(today),
  ...mediaOfTheProvince(today),
  ...mapOfTheProvince(),
  ...eventsOfTheProvince(today),
  ...channelsOfTheProvince(),
  ...officialsOfTheProvince(),
  ...linksOfTheProvince(),
  ...editionsInPublic(),
];

export const itemsOfTaPhin = (today: Date): DemoItem[] => [
  ...introductionOfTaPhin(),
  ...leadersOfTaPhin(),
  ...apparatusOfTaPhin(),
  ...steeringOfTaPhin(today),
  ...plansOfTaPhin(today),
  ...reportsOfTaPhin(today),
  ...galleryOfTaPhin(today),
  ...contactsOfTaPhin(),
  ...channelsOfTaPhin(),
  ...linksOfTaPhin(),
  ...disclosureOf(
    'laocai.taphin',
    'taphin.laocai.example',
    'trụ sở Ủy ban nhân dân xã và nhà văn hóa các thôn',
    82,
  ),
];

export const itemsOfDepartments = departments;
