import { defineErrors } from '@saola/platform/errors';

export const reorganisationsError = defineErrors('reorganisations', {
  'plan-not-readable': {
    status: 422,
    vi: 'Kế hoạch sắp xếp còn chỗ chưa đúng. Xem từng dòng bên dưới.',
    en: 'The plan has mistakes. See each line below.',
  },
  'unit-not-found': {
    status: 422,
    vi: 'Không có đơn vị {path}, hoặc đơn vị này đã kết thúc.',
    en: 'There is no unit {path}, or it has ended already.',
  },
  'not-of-one-parent': {
    status: 422,
    vi: 'Các đơn vị được nhập phải trực thuộc cùng một đơn vị cấp trên.',
    en: 'Units that are merged must stand below the same unit.',
  },
  'not-yet': {
    status: 409,
    vi: 'Kế hoạch có hiệu lực từ {on}. Trước ngày đó chỉ chạy thử được.',
    en: 'The plan takes effect on {on}. Until then it can only be rehearsed.',
  },
  'province-cannot': {
    status: 422,
    vi: 'Chỉ sắp xếp được xã, phường, đặc khu và sở, ngành trong tỉnh.',
    en: 'Only communes and departments within the province can be reorganised.',
  },
});
