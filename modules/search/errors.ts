import { defineErrors } from '@saola/platform/errors';

export const searchError = defineErrors('search', {
  'way-without-words': {
    status: 422,
    vi: '“{way}” không có chữ hay số nào để tìm.',
    en: '“{way}” has no letter or digit to search for.',
  },
  'one-way-is-no-synonym': {
    status: 422,
    vi: 'Cần ít nhất hai cách nói cho cùng một nghĩa; để bỏ mục này, hãy gửi danh sách trống.',
    en: 'An entry needs at least two ways to say one thing; send an empty list to take it out.',
  },
});
