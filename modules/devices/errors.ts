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
  'release-not-found': {
    status: 404,
    vi: 'Không tìm thấy bản phần mềm này.',
    en: 'There is no such release.',
  },
  'release-version-wrong': {
    status: 400,
    vi: '“{version}” không phải số phiên bản. Hãy viết ba số, ví dụ 1.4.0.',
    en: '“{version}” is no version. Write three numbers, such as 1.4.0.',
  },
  'release-too-large': {
    status: 413,
    vi: 'Tệp trống hoặc lớn hơn 32 MB.',
    en: 'The file is empty or larger than 32 MB.',
  },
  'release-other-version': {
    status: 400,
    vi: 'Tệp này không tự xưng là bản {version}. Hãy đóng gói lại: npx saola devices bundle --version {version}.',
    en: 'This file does not say that it is {version}. Build it again: npx saola devices bundle --version {version}.',
  },
  'release-known': {
    status: 409,
    vi: 'Bản {version} đã có. Bản khác phải mang số khác.',
    en: 'There is a release {version} already. Another one needs another number.',
  },
  'rollout-not-found': {
    status: 404,
    vi: 'Không tìm thấy đợt cập nhật này.',
    en: 'There is no such rollout.',
  },
  'rollout-runs': {
    status: 409,
    vi: 'Đang có một đợt cập nhật khác ở đơn vị này. Hãy dừng đợt đó hoặc chờ xong.',
    en: 'Another rollout is under way here. Stop it or wait for its end.',
  },
  'rollout-not-running': {
    status: 409,
    vi: 'Đợt cập nhật này không còn chạy.',
    en: 'This rollout is not running.',
  },
  'rollout-not-stopped': {
    status: 409,
    vi: 'Đợt cập nhật này đang chạy hoặc đã xong.',
    en: 'This rollout is running or has ended.',
  },
  'rollout-not-proved': {
    status: 409,
    vi: 'Chưa thể sang đợt sau: cần ít nhất một loa đã chạy bản mới và số loa lỗi không quá mức cho phép.',
    en: 'The next stage cannot begin: at least one loudspeaker must run the release, and no more may have failed than is allowed.',
  },
  'rollout-fails': {
    status: 409,
    vi: 'Số loa lỗi vượt mức cho phép. Hãy sửa bản phần mềm rồi bắt đầu đợt cập nhật mới.',
    en: 'More loudspeakers have failed than is allowed. Mend the release and start a new rollout.',
  },
  'nothing-to-update': {
    status: 409,
    vi: 'Không có loa nào ở đây đang nối mạng, biết tự cập nhật và chạy bản cũ hơn.',
    en: 'No loudspeaker here is online, can update itself and runs an older version.',
  },
  'logs-not-asked-for': {
    status: 404,
    vi: 'Không ai yêu cầu nhật ký này.',
    en: 'Nobody has asked for these logs.',
  },
  'log-faults-settled': {
    status: 409,
    vi: 'Lỗi nhật ký này đã có người xử lý xong. Hãy tải lại trang.',
    en: 'This fault of the log has been settled already. Reload the page.',
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
