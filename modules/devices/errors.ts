import { defineErrors } from '@saola/platform/errors';

export const devicesError = defineErrors('devices', {
  'device-not-found': {
    status: 404,
    vi: 'Không tìm thấy thiết bị này.',
    en: 'There is no such device.',
  },
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy đơn vị đặt thiết bị.',
    en: 'There is no such unit to put the device at.',
  },
  'device-retired': {
    status: 409,
    vi: 'Thiết bị này đã ngừng sử dụng.',
    en: 'This device has been retired.',
  },
  'device-not-enrolled': {
    status: 409,
    vi: 'Thiết bị này chưa được kết nối.',
    en: 'This device has not been enrolled yet.',
  },
  'device-away': {
    status: 409,
    vi: 'Thiết bị đang mất kết nối. Lệnh này chỉ có nghĩa ngay lúc ra lệnh; hãy thử lại khi thiết bị có mạng.',
    en: 'The device is away. This order makes sense only at once; try again when the device is there.',
  },
  'device-too-old': {
    status: 409,
    vi: 'Phần mềm trên thiết bị ({version}) chưa biết lệnh này. Hãy cập nhật phần mềm của thiết bị trước.',
    en: 'The software of the device ({version}) does not know this order. Update it first.',
  },
  'logs-not-asked-for': {
    status: 404,
    vi: 'Không ai yêu cầu nhật ký này.',
    en: 'Nobody has asked for these logs.',
  },
  'logs-not-found': {
    status: 404,
    vi: 'Thiết bị chưa gửi nhật ký cho lệnh này, hoặc nhật ký đã cũ và được dọn đi.',
    en: 'The device has not sent its logs for this order, or they are old and have been cleared away.',
  },
  'enrolment-code-unknown': {
    status: 404,
    vi: 'Mã kết nối không đúng. Hãy kiểm tra lại mã do kỹ thuật viên cung cấp.',
    en: 'This enrolment code is not known. Check the code given by the technician.',
  },
  'enrolment-code-used': {
    status: 409,
    vi: 'Mã kết nối này đã được dùng. Mỗi mã chỉ dùng một lần; hãy xin mã mới.',
    en: 'This enrolment code has been used. A code works once; ask for a new one.',
  },
  'enrolment-code-expired': {
    status: 410,
    vi: 'Mã kết nối này đã hết hạn. Hãy xin mã mới.',
    en: 'This enrolment code has expired. Ask for a new one.',
  },
  'enrolment-kind-differs': {
    status: 409,
    vi: 'Mã kết nối này dành cho loại thiết bị khác.',
    en: 'This enrolment code is for another kind of device.',
  },
});
