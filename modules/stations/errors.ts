import { defineErrors } from '@saola/platform/errors';

export const stationsError = defineErrors('stations', {
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy xã, phường hoặc thôn này.',
    en: 'There is no such commune or hamlet.',
  },
  'not-a-commune': {
    status: 422,
    vi: 'Đài truyền thanh thuộc về một xã, phường hoặc đặc khu. Hãy chọn một xã, phường hoặc đặc khu.',
    en: 'A station belongs to a commune, ward or special zone. Choose one of these.',
  },
});
