import { defineErrors } from '@saola/platform/errors';
import { pageErrors } from './blocks/page-errors.ts';

export const portalsError = defineErrors('portals', {
  ...pageErrors,
  'site-not-found': {
    status: 404,
    vi: 'Không tìm thấy trang này.',
    en: 'This site was not found.',
  },
  'visit-days-not-usable': {
    status: 422,
    vi: 'Ngày đầu phải trước ngày cuối, và không quá {days} ngày một lần xem.',
    en: 'The first day must be before the last, and no more than {days} days are shown at once.',
  },
  'visits-not-shown': {
    status: 404,
    vi: 'Trang này không hiện số lượt truy cập.',
    en: 'This site does not show its visits.',
  },
  'rating-not-usable': {
    status: 422,
    vi: 'Hãy chọn một mức: hài lòng, bình thường hoặc chưa hài lòng, rồi gửi lại.',
    en: 'Choose one of satisfied, neutral or not satisfied, and send it again.',
  },
  'item-not-found': {
    status: 404,
    vi: 'Trang này hiện không có mục nào như vậy.',
    en: 'The site has no such item at present.',
  },
  'section-not-found': {
    status: 404,
    vi: 'Không có loại nội dung “{type}”. Danh sách các mục có tại /api/public/sites/…/sections.',
    en: 'There is no content type “{type}”. The sections are listed at /api/public/sites/…/sections.',
  },
  'language-not-spoken': {
    status: 404,
    vi: 'Trang này không có bản bằng ngôn ngữ “{language}”.',
    en: 'The site does not speak “{language}”.',
  },
  'site-not-open': {
    status: 409,
    vi: '{site} đã lưu trữ hoặc đã đóng nên không nhận thêm nội dung.',
    en: '{site} is archived or closed and takes nothing new.',
  },
  'redirect-path-not-allowed': {
    status: 422,
    vi: 'Đường dẫn cần chuyển phải bắt đầu bằng “/” và thuộc trang này, ví dụ /gioi-thieu-cu.',
    en: 'The path to lead away from must begin with “/” and belong to this site, such as /old-page.',
  },
  'redirect-target-not-allowed': {
    status: 422,
    vi: 'Địa chỉ đích phải là đường dẫn của trang này (bắt đầu bằng “/”) hoặc địa chỉ http, https đầy đủ.',
    en: 'The target must be a path of this site (beginning with “/”) or a whole http or https address.',
  },
  'redirect-loop': {
    status: 409,
    vi: 'Chuyển hướng này sẽ dẫn vòng trở lại: {chain}. Hãy chọn địa chỉ đích khác.',
    en: 'This redirect would lead round in a circle: {chain}. Choose another target.',
  },
  'redirect-hides-page': {
    status: 409,
    vi: 'Tại {path} đang có trang “{title}”. Hãy gỡ trang đó trước, hoặc chọn đường dẫn khác.',
    en: 'The page “{title}” stands at {path}. Withdraw it first, or choose another path.',
  },
  'redirect-not-found': {
    status: 404,
    vi: 'Không có chuyển hướng nào từ đường dẫn này.',
    en: 'There is no redirect from this path.',
  },
  'share-not-found': {
    status: 404,
    vi: 'Không tìm thấy lượt chia sẻ này.',
    en: 'This share was not found.',
  },
  'share-already-decided': {
    status: 409,
    vi: '{by} đã quyết định lượt chia sẻ này. Hãy tải lại danh sách.',
    en: '{by} has decided this share already. Load the list again.',
  },
  'share-already-ended': {
    status: 409,
    vi: 'Lượt chia sẻ này đã kết thúc.',
    en: 'This share has ended already.',
  },
  'story-not-public': {
    status: 409,
    vi: 'Chỉ chia sẻ được tin đang hoặc sắp được công bố trên trang gửi.',
    en: 'Only a story that stands, or is to stand, on the sending site can be shared.',
  },
  'no-site-to-share-with': {
    status: 422,
    vi: 'Chưa chọn trang nhận nào khác trang gửi.',
    en: 'No receiving site other than the sending one was chosen.',
  },
  'share-rule-not-found': {
    status: 404,
    vi: 'Không tìm thấy quy tắc chia sẻ này.',
    en: 'This sharing rule was not found.',
  },
});
