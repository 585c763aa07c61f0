/** Beside the others of the module; what an officer under stress reads says what to do next. */
export const emergencyErrors = {
  'emergency-not-found': {
    status: 404,
    vi: 'Không tìm thấy lệnh khẩn cấp này.',
    en: 'There is no such order of an emergency.',
  },
  'emergency-key-of-another': {
    status: 409,
    vi: 'Lệnh trước với mã này có nội dung khác và đã được ghi nhận. Mở danh sách lệnh, xem lệnh đó, rồi phát lệnh mới nếu cần.',
    en: 'An order with this key has other contents and is on record. Look at it in the list, then send a new one if it is needed.',
  },
  'emergency-needs-a-person': {
    status: 403,
    vi: 'Lệnh khẩn cấp phải do một cán bộ phát.',
    en: 'An order of an emergency is given by a person.',
  },
  'emergency-area-without-loudspeakers': {
    status: 409,
    vi: 'Khu vực đã chọn không có cụm loa nào đang dùng. Chọn thêm đơn vị, nhóm hoặc vẽ rộng hơn.',
    en: 'No loudspeaker in use stands in the chosen area. Choose more units or groups, or draw it wider.',
  },
  'emergency-area-elsewhere': {
    status: 403,
    vi: 'Khu vực có nơi nằm ngoài đơn vị ra lệnh. Bỏ nơi đó, hoặc để cấp trên ra lệnh.',
    en: 'Part of the area lies outside the ordering unit. Take it out, or let the level above order it.',
  },
  'emergency-end-wrong': {
    status: 400,
    vi: 'Hiệu lực phải kết thúc sau hiện tại ít nhất 5 phút và không quá 7 ngày.',
    en: 'It must be valid for at least 5 minutes from now, and no longer than 7 days.',
  },
  'emergency-repeat-wrong': {
    status: 400,
    vi: 'Với cấp rủi ro này, lệnh phải lặp lại ít nhất {minutes} phút một lần và không dày hơn 5 phút.',
    en: 'At this level of risk it is repeated at least every {minutes} minutes, and no more often than every 5.',
  },
  'emergency-says-nothing': {
    status: 400,
    vi: 'Chưa có nội dung phát. Nhập nội dung hoặc chọn bản ghi âm.',
    en: 'There is nothing to say. Write the words or choose a recording.',
  },
  'emergency-blank-left': {
    status: 400,
    vi: 'Còn chỗ chưa điền: {blank}. Điền hoặc xóa rồi phát.',
    en: 'A blank is left: {blank}. Fill it in or remove it.',
  },
  'emergency-exercise-mixed': {
    status: 409,
    vi: 'Diễn tập không thay được lệnh thật, và ngược lại.',
    en: 'An exercise does not replace what is real, nor the other way round.',
  },
  'emergency-same-person': {
    status: 403,
    vi: 'Người phát lệnh không tự xác nhận bằng nút này. Nhờ người thứ hai, hoặc nhập mã một lần của mình.',
    en: 'Who sent the order does not confirm it himself. Ask a second person, or enter your own one-time code.',
  },
  'emergency-code-of-another': {
    status: 403,
    vi: 'Mã một lần chỉ dùng cho lệnh do chính mình phát. Hãy xác nhận với tư cách người thứ hai.',
    en: 'A one-time code is for an order of one’s own. Confirm it as the second person.',
  },
  'emergency-lapsed': {
    status: 409,
    vi: 'Lệnh này đã quá hạn xác nhận nên không phát nữa. Kiểm tra tình hình và phát lệnh mới.',
    en: 'Nobody confirmed this order in time, so it is not sent any more. Look at the situation and give a new one.',
  },
  'emergency-not-awaiting': {
    status: 409,
    vi: 'Lệnh này không còn chờ xác nhận: đã có người khác xác nhận hoặc hủy.',
    en: 'This order does not wait for confirmation any more: somebody has confirmed or refused it.',
  },
  'emergency-over': {
    status: 409,
    vi: 'Lệnh này đã kết thúc, bị thay thế hoặc hết hiệu lực. Tải lại để xem ai đã kết thúc.',
    en: 'This order is over: ended, replaced or past its time. Load it again to see by whom.',
  },
  'emergency-not-over': {
    status: 409,
    vi: 'Lệnh còn hiệu lực; xem lại sau khi kết thúc.',
    en: 'The order still stands; review it when it is over.',
  },
  'emergency-reviewed-by-oneself': {
    status: 403,
    vi: 'Người phát lệnh và người xác nhận không tự xem lại lệnh của mình.',
    en: 'Neither who sent an order nor who confirmed it reviews it.',
  },
  'emergency-reviewed-already': {
    status: 409,
    vi: 'Lệnh này đã được xem lại.',
    en: 'This order has been reviewed already.',
  },
  'emergency-sound-failed': {
    status: 502,
    vi: 'Máy đọc không trả lời nên chưa nghe trước được. Vẫn phát được: loa sẽ phát tín hiệu và bản ghi sẵn.',
    en: 'The voice does not answer, so it cannot be listened to now. It can still be sent: the signal and words kept ready go out.',
  },
} as const;
