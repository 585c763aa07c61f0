import { defineErrors } from './define-errors.ts';

export const platformError = defineErrors('platform', {
  'bad-request': {
    status: 400,
    vi: 'Dữ liệu gửi lên chưa đúng: {problem}.',
    en: 'What was sent is not right: {problem}.',
  },
  'sign-in-needed': {
    status: 401,
    vi: 'Bạn cần đăng nhập để làm việc này.',
    en: 'Please sign in to do this.',
  },
  forbidden: {
    status: 403,
    vi: 'Tài khoản của bạn không có quyền làm việc này ở đơn vị này.',
    en: 'Your account may not do this at this unit.',
  },
  'cross-site': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở lại trang và thử lại.',
    en: 'The request came from another site and was refused. Open the page again and retry.',
  },
  'not-found': {
    status: 404,
    vi: 'Không tìm thấy nội dung này.',
    en: 'This was not found.',
  },
  'too-large': {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn.',
    en: 'What was sent is too large.',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Bạn gửi quá nhiều lần. Hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many requests. Wait {seconds} seconds and try again.',
  },
  unexpected: {
    status: 500,
    vi: 'Hệ thống gặp lỗi. Việc bạn vừa làm chưa được lưu; hãy thử lại, nếu vẫn lỗi thì báo mã {requestId} cho quản trị.',
    en: 'Something went wrong. Your last action was not saved; try again, or tell the administrator the code {requestId}.',
  },
  unavailable: {
    status: 503,
    vi: 'Cơ sở dữ liệu tạm thời không trả lời. Việc bạn vừa làm chưa được lưu; hãy thử lại sau ít phút.',
    en: 'The database does not answer for the moment. Your last action was not saved; try again in a few minutes.',
  },
  'storage-unavailable': {
    status: 507,
    vi: 'Kho lưu trữ của máy chủ đã đầy hoặc không ghi được. Việc bạn vừa làm chưa được lưu; hãy báo quản trị rồi thử lại.',
    en: 'The storage of the server is full or cannot be written. Your last action was not saved; tell the administrator and try again.',
  },
});
