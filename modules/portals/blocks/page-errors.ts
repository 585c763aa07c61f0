/** Ways in which writing pages fails; they stand in the module's catalogue. */
export const pageErrors = {
  'page-not-found': {
    status: 404,
    vi: 'Không tìm thấy trang này trên trang thông tin.',
    en: 'This page was not found on the site.',
  },
  'page-version-not-found': {
    status: 404,
    vi: 'Trang này không có phiên bản số {number}.',
    en: 'This page has no version {number}.',
  },
  'page-changed-meanwhile': {
    status: 409,
    vi: '{by} vừa sửa trang này. Hãy mở bản mới nhất rồi làm lại phần của bạn.',
    en: '{by} has just changed this page. Open the newest version and make your change again.',
  },
  'page-too-large': {
    status: 422,
    vi: 'Trang có {count} khối, nhiều nhất được {most}. Hãy bớt khối hoặc chia thành nhiều trang.',
    en: 'The page has {count} blocks, at most {most} are possible. Leave some out, or make more pages.',
  },
  'page-not-right': {
    status: 422,
    vi: 'Trang chưa dùng được: {vi}.',
    en: 'The page cannot be used: {en}.',
  },
  'page-incomplete': {
    status: 422,
    vi: 'Trước khi công bố, hãy điền: {vi}.',
    en: 'Before publishing, fill in: {en}.',
  },
  'page-not-accessible': {
    status: 422,
    vi: 'Trang còn lỗi khiến người khuyết tật không đọc được. {vi}',
    en: 'The page still shuts people with disabilities out. {en}',
  },
  'page-file-missing': {
    status: 422,
    vi: 'Ảnh trong trang không còn trong kho tệp, hoặc không được công khai. Hãy chọn ảnh khác.',
    en: 'A picture of the page is no longer stored, or is not public. Choose another one.',
  },
  'page-unit-missing': {
    status: 422,
    vi: 'Một khối chọn đơn vị không còn trong danh sách. Hãy chọn đơn vị khác.',
    en: 'A block names a unit that is not in the list any more. Choose another one.',
  },
  'page-needs-another-person': {
    status: 403,
    vi: 'Trang có lời mới do chính bạn viết nên cần người khác công bố.',
    en: 'The page holds new words that you wrote, so another person publishes it.',
  },
  'page-nothing-to-publish': {
    status: 409,
    vi: 'Trang không có bản nháp nào để công bố.',
    en: 'The page has no draft to publish.',
  },
  'page-address-taken': {
    status: 409,
    vi: 'Địa chỉ {path} đã có trang khác dùng. Hãy chọn địa chỉ khác.',
    en: 'Another page has the address {path}. Choose another one.',
  },
  'page-is-home': {
    status: 409,
    vi: 'Trang chủ không gỡ được; hãy cho dùng lại bố cục của cấp trên.',
    en: 'A home page is not removed; let it follow the arrangement from above again.',
  },
  'page-is-no-home': {
    status: 409,
    vi: 'Chỉ trang chủ mới dùng lại được bố cục của cấp trên.',
    en: 'Only a home page can follow the arrangement from above.',
  },
  'page-already-removed': {
    status: 409,
    vi: 'Trang này đã được gỡ.',
    en: 'This page was removed already.',
  },
} as const;
