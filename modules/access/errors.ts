import { defineErrors } from '@saola/platform/errors';

export const accessError = defineErrors('access', {
  'wrong-credentials': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The username or the password is not right.',
  },
  'wrong-code': {
    status: 401,
    vi: 'Mã xác thực không đúng. Hãy dùng mã mới nhất trong ứng dụng.',
    en: 'The code is not right. Use the newest one in your app.',
  },
  'no-second-factor': {
    status: 409,
    vi: 'Tài khoản chưa bật xác thực hai bước. Bật ở trang Bảo mật, hoặc nhờ người thứ hai xác nhận.',
    en: 'This account has no second factor. Turn it on under Security, or let a second person confirm.',
  },
  'code-already-used': {
    status: 409,
    vi: 'Mã này đã được dùng. Chờ ứng dụng hiện mã mới (trong vòng 30 giây) rồi nhập lại.',
    en: 'This code has been used. Wait for the next one in your app (within 30 seconds).',
  },
  'second-step-expired': {
    status: 401,
    vi: 'Bước xác thực thứ hai đã hết thời gian. Hãy đăng nhập lại.',
    en: 'The second step has run out of time. Sign in again.',
  },
  'account-locked': {
    status: 423,
    vi: 'Đăng nhập sai nhiều lần nên tạm khóa. Hãy thử lại sau {minutes} phút.',
    en: 'Too many failed attempts. Try again in {minutes} minutes.',
  },
  'wrong-password': {
    status: 422,
    vi: 'Mật khẩu hiện tại không đúng.',
    en: 'The current password is not right.',
  },
  'password-too-weak': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất 10 ký tự và không chứa tên đăng nhập.',
    en: 'A password needs at least 10 characters and must not contain the username.',
  },
  'password-must-change': {
    status: 403,
    vi: 'Hãy đổi mật khẩu trước khi làm việc.',
    en: 'Change your password before you go on.',
  },
  'sign-in-refused': {
    status: 400,
    vi: 'Không thực hiện được yêu cầu đăng nhập này.',
    en: 'This sign-in request could not be carried out.',
  },
  'account-not-found': {
    status: 404,
    vi: 'Không tìm thấy tài khoản này.',
    en: 'There is no such account.',
  },
  'username-taken': {
    status: 409,
    vi: 'Tên đăng nhập hoặc địa chỉ thư này đã có người dùng.',
    en: 'This username or e-mail address is taken.',
  },
  'username-not-usable': {
    status: 422,
    vi: 'Tên đăng nhập gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm, gạch nối.',
    en: 'A username has 3 to 40 letters without marks, digits, dots and hyphens.',
  },
  'account-already-disabled': {
    status: 409,
    vi: 'Tài khoản này đã bị khóa.',
    en: 'This account is disabled already.',
  },
  'not-oneself': {
    status: 403,
    vi: 'Không ai tự thay đổi quyền hoặc tự khóa tài khoản của mình.',
    en: 'Nobody changes his own roles or disables his own account.',
  },
  'role-not-here': {
    status: 422,
    vi: 'Vai trò này không giao được tại đơn vị này.',
    en: 'This role cannot be held at this unit.',
  },
  'role-already-held': {
    status: 409,
    vi: 'Tài khoản đã có vai trò này tại đơn vị này.',
    en: 'The account holds this role at this unit already.',
  },
  'role-not-found': {
    status: 404,
    vi: 'Không tìm thấy vai trò đang giao này.',
    en: 'There is no such role in force.',
  },
  'permission-not-known': {
    status: 422,
    vi: 'Không có quyền nào mang tên này.',
    en: 'There is no permission of this name.',
  },
});
