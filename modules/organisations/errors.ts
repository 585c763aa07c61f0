import { defineErrors } from '@saola/platform/errors';

export const organisationsError = defineErrors('organisations', {
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy đơn vị này.',
    en: 'There is no such unit.',
  },
  'unit-already-closed': {
    status: 409,
    vi: 'Đơn vị này đã hết hiệu lực.',
    en: 'This unit is already closed.',
  },
  'unit-has-open-units': {
    status: 409,
    vi: 'Còn đơn vị trực thuộc đang hoạt động. Hãy đóng các đơn vị đó trước.',
    en: 'Units below this one are still open. Close them first.',
  },
  'path-taken': {
    status: 409,
    vi: 'Tên ngắn này đã được dùng cho một đơn vị khác.',
    en: 'This short name already belongs to another unit.',
  },
  'slug-not-usable': {
    status: 422,
    vi: 'Tên ngắn chỉ gồm chữ cái không dấu và chữ số.',
    en: 'A short name has only letters without marks, and digits.',
  },
  'kind-does-not-fit': {
    status: 422,
    vi: 'Loại đơn vị không phù hợp với đơn vị cấp trên.',
    en: 'A unit of this kind cannot stand below that unit.',
  },
  'validity-not-usable': {
    status: 422,
    vi: 'Thời gian hiệu lực không hợp lệ.',
    en: 'The days of validity do not fit.',
  },
  'identifier-not-usable': {
    status: 422,
    vi: 'Mã không đúng định dạng.',
    en: 'The code does not have the right form.',
  },
  'identifier-taken': {
    status: 409,
    vi: 'Mã này đang thuộc về một đơn vị khác.',
    en: 'This code belongs to another unit.',
  },
  'not-a-group': {
    status: 422,
    vi: 'Đơn vị này không phải là một cụm.',
    en: 'This unit is not a group of units.',
  },
  'already-in-group': {
    status: 409,
    vi: 'Đơn vị này đã ở trong cụm.',
    en: 'This unit is in the group already.',
  },
});
