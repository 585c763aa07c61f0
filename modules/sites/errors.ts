import { defineErrors } from '@saola/platform/errors';

export const sitesError = defineErrors('sites', {
  'site-not-found': {
    status: 404,
    vi: 'Không tìm thấy trang này.',
    en: 'There is no such site.',
  },
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy đơn vị để lập trang.',
    en: 'The unit to make a site for was not found.',
  },
  'unit-has-no-site-kind': {
    status: 422,
    vi: 'Chỉ tỉnh, sở, ngành và xã, phường, đặc khu có trang riêng.',
    en: 'Only a province, a department or a commune has a site of its own.',
  },
  'main-site-missing': {
    status: 409,
    vi: 'Hãy lập cổng của tỉnh trước khi lập trang của đơn vị trực thuộc.',
    en: 'Make the portal of the province before the sites of its units.',
  },
});
