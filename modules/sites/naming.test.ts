import type { Unit } from '@saola/organisations';
import { expect, it } from 'vitest';
import { namesOf } from './naming.ts';

const unit = (kind: Unit['kind'], name: string, fullName: string, communeKind: Unit['communeKind'] = null) =>
  ({ id: fullName, kind, name, fullName, communeKind }) as Unit;
const province = unit('PROVINCE', 'Lào Cai', 'Tỉnh Lào Cai');

it.each([
  [province, 'MAIN', 'Cổng Thông tin điện tử tỉnh Lào Cai'],
  [
    unit('COMMUNE', 'Tả Phìn', 'Xã Tả Phìn', 'XA'),
    'COMMUNE',
    'Trang thông tin điện tử xã Tả Phìn, tỉnh Lào Cai',
  ],
  [
    unit('DEPARTMENT', 'Sở Tư pháp', 'Sở Tư pháp'),
    'DEPARTMENT',
    'Trang thông tin điện tử Sở Tư pháp tỉnh Lào Cai',
  ],
  [
    unit('DEPARTMENT', 'Văn phòng', 'Văn phòng Ủy ban nhân dân tỉnh'),
    'DEPARTMENT',
    'Trang thông tin điện tử Văn phòng Ủy ban nhân dân tỉnh Lào Cai',
  ],
] as const)('names the site of %o in full, and the province once', (of, kind, name) => {
  expect(namesOf(of, province, kind).name.vi).toBe(name);
});
