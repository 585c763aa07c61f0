import { defineErrors } from '@saola/platform/errors';

export const stationsError = defineErrors('stations', {
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy xã, phường hoặc thôn này.',
    en: 'There is no such commune or hamlet.',
  },
  'not-a-commune': {
    status: 422,
    vi: 'Đài truyền thanh thuộc về một xã, phường hoặc đặc khu. Hãy chọn một xã, phường hoặc đặc khu.',
    en: 'A station belongs to a commune, ward or special zone. Choose one of these.',
  },
  'station-ended': {
    status: 409,
    vi: 'Xã này đã sáp nhập; đài cũ chỉ còn để tra cứu. Hãy sửa ở đài của xã kế thừa.',
    en: 'This commune has been merged; its station is history. Make the change at the successor’s station.',
  },
  'sub-network-not-found': {
    status: 404,
    vi: 'Không tìm thấy mạng con này ở đài đã chọn.',
    en: 'There is no such sub-network at this station.',
  },
  'sub-network-in-use': {
    status: 409,
    vi: 'Mạng con này còn cụm loa. Hãy chuyển các cụm loa sang mạng khác trước.',
    en: 'This sub-network still has clusters. Move them to another network first.',
  },
  'integration-unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy bộ tích hợp này ở đài đã chọn.',
    en: 'There is no such integration unit at this station.',
  },
  'cluster-not-found': {
    status: 404,
    vi: 'Không tìm thấy cụm loa này.',
    en: 'There is no such cluster.',
  },
  'cluster-in-use': {
    status: 409,
    vi: 'Cụm loa này có thiết bị đang dùng. Hãy ngừng sử dụng thiết bị hoặc chuyển nó sang cụm khác trước.',
    en: 'The device of this cluster is in use. Retire the device or move it to another cluster first.',
  },
  'device-not-here': {
    status: 422,
    vi: 'Thiết bị này không phải loa truyền thanh của xã. Hãy chọn một loa đã đăng ký tại xã.',
    en: 'This device is no loudspeaker of the commune. Choose one registered there.',
  },
  'receiver-of-a-wired-cluster': {
    status: 422,
    vi: 'Cụm loa có dây hoặc FM nhận tín hiệu qua bộ tích hợp, không có bộ thu riêng. Hãy gắn thiết bị vào bộ tích hợp.',
    en: 'A wired or FM cluster hears through the integration unit and has no receiver of its own. Give the device to the integration unit.',
  },
  'half-a-place': {
    status: 422,
    vi: 'Vị trí cần cả vĩ độ và kinh độ. Hãy nhập đủ hai số hoặc để trống cả hai.',
    en: 'A place needs both latitude and longitude. Enter both, or leave both empty.',
  },
  'group-not-found': {
    status: 404,
    vi: 'Không tìm thấy nhóm cụm loa này.',
    en: 'There is no such group of clusters.',
  },
  'loudspeaker-not-found': {
    status: 404,
    vi: 'Không tìm thấy loa này.',
    en: 'There is no such loudspeaker.',
  },
  'ticket-not-found': {
    status: 404,
    vi: 'Không tìm thấy phiếu sự cố này.',
    en: 'There is no such fault ticket.',
  },
  'ticket-already-open': {
    status: 409,
    vi: 'Sự cố này của loa đã có phiếu đang mở. Hãy bổ sung vào phiếu đó.',
    en: 'There is an open ticket for this fault already. Add what you know to that one.',
  },
  'ticket-moved-on': {
    status: 409,
    vi: 'Phiếu sự cố đã sang bước khác. Hãy tải lại để xem ai đã làm gì.',
    en: 'The ticket has moved on. Reload to see who did what.',
  },
  'no-technician-there': {
    status: 422,
    vi: 'Người này không phải kỹ thuật viên của đơn vị có sự cố hoặc cấp trên. Hãy chọn người khác.',
    en: 'This person is no technician of the unit or above it. Choose somebody else.',
  },
  'say-why-closed': {
    status: 422,
    vi: 'Sự cố chưa được khắc phục. Hãy ghi lý do đóng phiếu.',
    en: 'The fault has not been mended. Say why the ticket is closed.',
  },
  'not-done-yet': {
    status: 422,
    vi: 'Ngày làm ở tương lai. Hãy ghi sau khi đã làm xong.',
    en: 'The day lies in the future. Enter the work when it is done.',
  },
  'check-not-planned': {
    status: 422,
    vi: 'Không có loại kiểm tra định kỳ này. Hãy chọn trong danh sách.',
    en: 'There is no such planned check. Choose one of the list.',
  },
});
