import { defineErrors } from '@saola/platform/errors';

export const broadcastingError = defineErrors('broadcasting', {
  'programme-not-found': {
    status: 404,
    vi: 'Không tìm thấy chương trình phát này.',
    en: 'There is no such programme.',
  },
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy đơn vị này.',
    en: 'There is no such unit.',
  },
  'edition-not-found': {
    status: 404,
    vi: 'Không tìm thấy bản tin này.',
    en: 'There is no such edition.',
  },
  'recording-not-found': {
    status: 404,
    vi: 'Không có bản âm thanh này cho thiết bị.',
    en: 'There is no such recording for this device.',
  },
  'programme-not-waiting': {
    status: 409,
    vi: 'Chương trình này không còn chờ tiếp nhận.',
    en: 'This programme is not waiting to be taken any more.',
  },
  'programme-over': {
    status: 409,
    vi: 'Chương trình này đã kết thúc hoặc đã hủy.',
    en: 'This programme is over or has been cancelled.',
  },
  'recording-of-approved-edition': {
    status: 403,
    vi: 'Bản tin đã được duyệt; chỉ người duyệt mới được thay bản âm thanh.',
    en: 'The edition has been approved; only an approver may replace its recording.',
  },
});
