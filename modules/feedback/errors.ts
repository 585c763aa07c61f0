import { defineErrors } from '@saola/platform/errors';

export const feedbackError = defineErrors('feedback', {
  'feedback-not-found': {
    status: 404,
    vi: 'Không tìm thấy phản ánh này. Hãy kiểm tra lại mã.',
    en: 'No feedback was found. Check the code.',
  },
  'consent-needed': {
    status: 422,
    vi: 'Hãy đồng ý cho cơ quan xử lý thông tin bạn gửi, rồi gửi lại.',
    en: 'Please agree that the authority handles what you send, then send it again.',
  },
  'text-needed': {
    status: 422,
    vi: 'Hãy viết nội dung phản ánh.',
    en: 'Please write what you want to say.',
  },
  'text-too-long': {
    status: 422,
    vi: 'Nội dung dài quá {limit} ký tự. Hãy viết ngắn lại.',
    en: 'The text is longer than {limit} characters. Make it shorter.',
  },
  'phone-not-usable': {
    status: 422,
    vi: 'Số điện thoại chưa đúng. Hãy sửa lại hoặc để trống.',
    en: 'The telephone number is not right. Mend it or leave it empty.',
  },
  'form-not-usable': {
    status: 400,
    vi: 'Mục “{field}” của phản ánh chưa đúng.',
    en: 'The field “{field}” is not right.',
  },
  'story-not-public': {
    status: 404,
    vi: 'Tin này không còn được công bố.',
    en: 'This story is not public.',
  },
  'already-answered': {
    status: 409,
    vi: 'Phản ánh này đã được trả lời lúc {time}.',
    en: 'This feedback was answered at {time} already.',
  },
  'answer-needed': {
    status: 422,
    vi: 'Hãy viết nội dung trả lời.',
    en: 'Please write the answer.',
  },
  'unit-cannot-answer': {
    status: 422,
    vi: 'Đơn vị này không nhận phản ánh. Hãy chọn tỉnh, sở, xã, phường hoặc thôn, tổ dân phố.',
    en: 'This unit takes no feedback. Choose a province, department, commune or residential group.',
  },
});
