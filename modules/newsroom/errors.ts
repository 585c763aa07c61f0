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
  'edition-not-accessible': {
    status: 422,
    vi: 'Tin còn lỗi khiến người khuyết tật không đọc được ({count}). {saidInVietnamese}',
    en: 'The story still shuts people with disabilities out ({count}). {saidInEnglish}',
  },
  'accessibility-exception-above-unit': {
    status: 403,
    vi: 'Chỉ người duyệt cấp tỉnh được duyệt tin còn lỗi tiếp cận. Hãy sửa lỗi, trả lại người soạn hoặc chuyển lên tỉnh.',
    en: 'Only an approver of the province may approve what is not accessible. Mend it, return it, or hand it to the province.',
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
  'content-type-not-found': {
    status: 422,
    vi: 'Không có loại nội dung “{type}”. Hãy chọn một loại trong danh sách.',
    en: 'There is no content type “{type}”. Choose one from the list.',
  },
  'part-not-taken': {
    status: 422,
    vi: 'Loại nội dung này không có phần {part}. Hãy bỏ phần đó rồi lưu lại.',
    en: 'This content type has no such part: {part}. Leave it out and save again.',
  },
  'fields-not-allowed': {
    status: 422,
    vi: 'Có mục chưa đúng. {saidInVietnamese}',
    en: 'Something in the fields is not right. {saidInEnglish}',
  },
  'file-not-usable': {
    status: 422,
    vi: 'Tệp “{name}” không còn trong kho hoặc không dành cho công chúng. Hãy tải tệp lên lại.',
    en: 'The file “{name}” is not in the store, or is not for the public. Upload it again.',
  },
  'file-of-other-kind': {
    status: 422,
    vi: 'Tệp “{name}” không phải loại mà mục “{field}” cần. Hãy chọn tệp khác.',
    en: 'The file “{name}” is not of the kind that “{field}” takes. Choose another one.',
  },
  'channel-not-open': {
    status: 422,
    vi: 'Loa, bảng tin và ứng dụng chỉ phát tin tiếng Việt có lời. Bản này chỉ đăng được trên cổng: hãy bỏ các kênh khác.',
    en: 'Loudspeakers, boards and the app carry Vietnamese texts with words only. This one can stand on the portal: remove the other channels.',
  },
  'public-times-reversed': {
    status: 422,
    vi: 'Thời điểm ngừng công bố phải sau thời điểm bắt đầu công bố và giờ phát trên loa.',
    en: 'The end of publication has to be later than its beginning, and than the time for loudspeakers.',
  },
  'public-until-past': {
    status: 422,
    vi: 'Thời điểm ngừng công bố đã qua. Hãy chọn thời điểm khác hoặc để trống.',
    en: 'The end of publication has passed already. Choose another time, or leave it empty.',
  },
  'emergency-not-later': {
    status: 422,
    vi: 'Tin khẩn cấp phải được công bố ngay. Hãy bỏ thời điểm bắt đầu công bố hoặc đổi mức ưu tiên.',
    en: 'An emergency is public at once. Remove the beginning of publication, or choose another priority.',
  },
  'translation-missing': {
    status: 422,
    vi: 'Bản dịch còn nguyên văn bản gốc: {parts}. Hãy dịch rồi gửi lại.',
    en: 'The translation still has the words of the original: {parts}. Translate them and submit again.',
  },
  'edition-not-approved': {
    status: 409,
    vi: 'Chỉ rà soát được phiên bản đang công bố.',
    en: 'Only the edition that is public can be marked as reviewed.',
  },
  'review-day-past': {
    status: 422,
    vi: 'Ngày rà soát tiếp theo phải sau hôm nay.',
    en: 'The next day of review has to be later than today.',
  },
  'editions-not-comparable': {
    status: 422,
    vi: 'Chỉ so sánh được hai phiên bản của cùng một tin. Hãy chọn phiên bản khác.',
    en: 'Only two editions of the same story can be compared. Choose another one.',
  },
  'withdrawal-target-not-taken': {
    status: 422,
    vi: 'Cách gỡ này không dẫn đi đâu cả. Hãy bỏ trống nơi chuyển đến.',
    en: 'This way of withdrawing leads nowhere. Leave the target empty.',
  },
  'withdrawal-address-not-allowed': {
    status: 422,
    vi: 'Hãy nhập địa chỉ chuyển đến bắt đầu bằng https:// hoặc một đường dẫn của trang bắt đầu bằng /.',
    en: 'Give the address to lead to: one that begins with https://, or a path of the site that begins with /.',
  },
  'withdrawal-leads-to-itself': {
    status: 422,
    vi: 'Nơi chuyển đến lại dẫn về chính tin này. Hãy chọn nơi khác.',
    en: 'The target leads back to this very story. Choose another.',
  },
  'withdrawal-story-not-public': {
    status: 422,
    vi: 'Tin thay thế không còn được công bố. Hãy chọn một tin đang công bố.',
    en: 'The story to take its place is not public. Choose one that is.',
  },
  'imported-changed-here': {
    status: 409,
    vi: 'Tin này đã được sửa hoặc gỡ ở đây sau khi nhập, nên bản nhập mới không ghi đè.',
    en: 'This story was changed or withdrawn here after it was imported, so the new import does not replace it.',
  },
  'boundary-not-readable': {
    status: 422,
    vi: '{why}',
    en: '{whyEn}',
  },
  'boundary-too-detailed': {
    status: 422,
    vi: 'Bản đồ có quá nhiều vùng nhỏ để vẽ trên một trang. Hãy chia thành nhiều bản đồ.',
    en: 'The map has too many small areas to be drawn on a page. Divide it into several maps.',
  },
  'nothing-to-withdraw': {
    status: 409,
    vi: 'Tin này không có phiên bản nào đang được công bố để gỡ.',
    en: 'This story has no published edition to withdraw.',
  },
});
