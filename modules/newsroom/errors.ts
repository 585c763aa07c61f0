import { defineErrors } from '@saola/platform/errors';

export const newsroomError = defineErrors('newsroom', {
  'story-not-found': {
    status: 404,
    vi: 'Không tìm thấy tin này.',
    en: 'This story was not found.',
  },
  'edition-not-found': {
    status: 404,
    vi: 'Không tìm thấy phiên bản này của tin.',
    en: 'This edition was not found.',
  },
  'body-not-allowed': {
    status: 422,
    vi: 'Nội dung có thành phần không được phép (ví dụ mã lệnh, liên kết lạ hoặc ảnh thiếu mô tả). Hãy xóa phần đó rồi lưu lại.',
    en: 'The text has something that is not allowed (such as a script, a strange link or a picture without a description): {problem}.',
  },
  'picture-not-usable': {
    status: 422,
    vi: 'Ảnh đã chọn không còn trong kho hoặc không phải là ảnh. Hãy chọn ảnh khác.',
    en: 'The chosen picture is not in the store, or is no picture. Choose another.',
  },
  'target-outside-unit': {
    status: 422,
    vi: 'Chỉ gửi tin được đến địa bàn của đơn vị mình. Nơi không hợp lệ: {unit}.',
    en: 'A story can only be sent within the area of its own unit. Not allowed: {unit}.',
  },
  'target-not-found': {
    status: 422,
    vi: 'Một nơi nhận không còn trong danh mục đơn vị. Hãy chọn lại nơi nhận.',
    en: 'One of the receiving units is not in the list of units. Choose the receivers again.',
  },
  'edition-incomplete': {
    status: 422,
    vi: 'Tin chưa đủ để gửi duyệt. Còn thiếu: {missing}.',
    en: 'The story is not complete yet. Missing: {missing}.',
  },
  'edition-changed-meanwhile': {
    status: 409,
    vi: '{by} vừa sửa tin này lúc {time}. Nội dung bạn đang có được giữ nguyên trên màn hình; hãy xem bản mới rồi thử lại.',
    en: '{by} changed this story at {time}. What you have stays on your screen; look at the new text and try again.',
  },
  'edition-not-open': {
    status: 409,
    vi: 'Phiên bản này không sửa được nữa. Hãy mở phiên bản tiếp theo của tin.',
    en: 'This edition can no longer be changed. Start the next edition of the story.',
  },
  'edition-not-submitted': {
    status: 409,
    vi: 'Phiên bản này chưa được gửi duyệt hoặc đã được trả lại.',
    en: 'This edition has not been submitted, or has been returned.',
  },
  'edition-already-submitted': {
    status: 409,
    vi: 'Tin này đã được gửi duyệt.',
    en: 'This story has been submitted already.',
  },
  'edition-already-approved': {
    status: 409,
    vi: 'Tin này đã được {by} duyệt lúc {time}.',
    en: 'This story was approved by {by} at {time} already.',
  },
  'edition-already-open': {
    status: 409,
    vi: 'Tin này đang có một phiên bản được soạn. Hãy sửa tiếp phiên bản đó.',
    en: 'An edition of this story is being written already. Go on with that one.',
  },
  'no-edition-to-follow': {
    status: 409,
    vi: 'Tin này chưa có phiên bản nào được duyệt để viết tiếp.',
    en: 'This story has no approved edition yet to go on from.',
  },
  'approver-changed-edition': {
    status: 403,
    vi: 'Bạn đã soạn hoặc sửa phiên bản này, nên người duyệt phải là người khác.',
    en: 'You wrote or changed this edition, so somebody else has to approve it.',
  },
  'approval-above-unit-needed': {
    status: 403,
    vi: 'Tin gửi ra ngoài đơn vị soạn, nên cần người duyệt của cấp trên.',
    en: 'This story goes beyond the unit that wrote it, so an approver of the unit above is needed.',
  },
  'remark-needed': {
    status: 422,
    vi: 'Hãy ghi rõ lý do để người soạn và người sau biết.',
    en: 'Please write the reason, so that the author and others know.',
  },
  'nothing-to-withdraw': {
    status: 409,
    vi: 'Tin này không có phiên bản nào đang được công bố để gỡ.',
    en: 'This story has no published edition to withdraw.',
  },
});
