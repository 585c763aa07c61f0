import { brocadeMarket } from './brocade-market.ts';
import { harvestTerraces } from './harvest-terraces.ts';
import { healthStation } from './health-station.ts';
import { meetingHouse } from './meeting-house.ts';
import { mountainStorm } from './mountain-storm.ts';
import { powerLine } from './power-line.ts';
import { roadWorks } from './road-works.ts';
import { seaOfClouds } from './sea-of-clouds.ts';
import { teaHills } from './tea-hills.ts';
import { treePlanting } from './tree-planting.ts';
import { villageSchool } from './village-school.ts';

/** Drawings for demonstration stories: 1200 × 750 SVG without text, to be rasterised or served as they are. */
export const illustrations = {
  'harvest-terraces': { alt: 'Tranh minh họa: ruộng bậc thang mùa lúa chín', draw: harvestTerraces },
  'mountain-storm': { alt: 'Tranh minh họa: mưa lớn trên núi, nước suối dâng', draw: mountainStorm },
  'sea-of-clouds': { alt: 'Tranh minh họa: biển mây buổi sớm', draw: seaOfClouds },
  'health-station': { alt: 'Tranh minh họa: Trạm Y tế xã', draw: healthStation },
  'power-line': { alt: 'Tranh minh họa: đường dây điện qua đồi', draw: powerLine },
  'meeting-house': { alt: 'Tranh minh họa: bà con đến nhà văn hóa thôn', draw: meetingHouse },
  'brocade-market': { alt: 'Tranh minh họa: phiên chợ thổ cẩm', draw: brocadeMarket },
  'village-school': { alt: 'Tranh minh họa: học sinh ở sân trường', draw: villageSchool },
  'road-works': { alt: 'Tranh minh họa: sửa đường qua đèo', draw: roadWorks },
  'tea-hills': { alt: 'Tranh minh họa: hái chè trên đồi', draw: teaHills },
  'tree-planting': { alt: 'Tranh minh họa: bà con trồng cây', draw: treePlanting },
} as const;

export type IllustrationName = keyof typeof illustrations;

/** SVG text of one illustration. */
export function illustration(name: IllustrationName): string {
  return illustrations[name].draw();
}
