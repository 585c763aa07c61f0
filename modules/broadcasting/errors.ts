import { defineErrors } from '@saola/platform/errors';
import { emergencyErrors } from './emergency/errors.ts';

export const broadcastingError = defineErrors('broadcasting', {
  'programme-not-found': {
    status: 404,
    vi: 'Không tìm thấy chương trình phát này.',
    en: 'There is no such programme.',
  },
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy đơn vị này.',
    en: 'There is no such unit.',
  },
  'period-not-right': {
    status: 422,
    vi: 'Khoảng ngày chưa đúng: ngày đầu không sau ngày cuối, và không quá 366 ngày.',
    en: 'The days are not right: the first may not be after the last, and not more than 366 days.',
  },
  'edition-not-found': {
    status: 404,
    vi: 'Không tìm thấy bản tin này.',
    en: 'There is no such edition.',
  },
  'recording-not-found': {
    status: 404,
    vi: 'Không có bản âm thanh này cho thiết bị.',
    en: 'There is no such recording for this device.',
  },
  'programme-not-waiting': {
    status: 409,
    vi: 'Chương trình này không còn chờ tiếp nhận.',
    en: 'This programme is not waiting to be taken any more.',
  },
  'programme-over': {
    status: 409,
    vi: 'Chương trình này đã kết thúc hoặc đã hủy.',
    en: 'This programme is over or has been cancelled.',
  },
  'recording-of-approved-edition': {
    status: 403,
    vi: 'Bản tin đã được duyệt; chỉ người duyệt mới được thay bản âm thanh.',
    en: 'The edition has been approved; only an approver may replace its recording.',
  },
  'schedule-not-in-work': {
    status: 404,
    vi: 'Đơn vị không có lịch phát nào đang soạn.',
    en: 'The unit has no schedule in work.',
  },
  'schedule-changed-meanwhile': {
    status: 409,
    vi: 'Lịch phát vừa được người khác sửa. Tải lại để xem bản mới rồi sửa tiếp.',
    en: 'Somebody else has just changed this schedule. Load it again and go on from there.',
  },
  'schedule-not-submitted': {
    status: 409,
    vi: 'Lịch phát này chưa được trình duyệt.',
    en: 'This schedule has not been submitted.',
  },
  'schedule-in-conflict': {
    status: 409,
    vi: 'Lịch phát có khung giờ trùng nhau hoặc vào giờ yên tĩnh. Sửa các khung giờ được đánh dấu rồi trình lại.',
    en: 'Slots of the schedule overlap or lie in quiet hours. Mend those that are marked and submit it again.',
  },
  'approver-wrote-schedule': {
    status: 403,
    vi: 'Người đã sửa lịch phát này không được tự duyệt; đề nghị người khác duyệt.',
    en: 'Who has written in this schedule may not approve it; ask somebody else.',
  },
  'limits-unknown': {
    status: 400,
    vi: 'Không có bộ quy định giờ phát này.',
    en: 'There is no such set of limits.',
  },
  'relay-address-wrong': {
    status: 400,
    vi: 'Địa chỉ luồng tiếp âm phải bắt đầu bằng http:// hoặc https:// và không kèm tên đăng nhập.',
    en: 'The address of a relay begins with http:// or https:// and carries no user name.',
  },
  'relay-source-not-found': {
    status: 404,
    vi: 'Không tìm thấy nguồn tiếp âm này.',
    en: 'There is no such relay source.',
  },
  'relay-source-in-force': {
    status: 409,
    vi: 'Lịch phát đang áp dụng còn dùng nguồn tiếp âm này. Bỏ nguồn khỏi lịch, chờ lịch mới được duyệt rồi bỏ nguồn.',
    en: 'A schedule in force relays this source. Take it out of the schedule, have that approved, then remove the source.',
  },
  'sound-not-found': {
    status: 400,
    vi: 'Không tìm thấy bản âm thanh này trong kho của đơn vị hoặc cấp trên.',
    en: 'There is no such sound in the library of the unit or of those above.',
  },
  'item-twice': {
    status: 400,
    vi: 'Một mục của khung giờ được gửi hai lần. Xóa mục trùng rồi thêm lại.',
    en: 'An item of a slot was sent twice. Remove the double and add it anew.',
  },
  'slot-twice': {
    status: 400,
    vi: 'Một khung giờ được gửi hai lần.',
    en: 'A slot was sent twice.',
  },
  'live-not-found': {
    status: 404,
    vi: 'Không tìm thấy buổi phát trực tiếp này.',
    en: 'There is no such live broadcast.',
  },
  'live-no-loudspeaker': {
    status: 409,
    vi: 'Khu vực đã chọn không có cụm loa nào. Chọn khu vực khác.',
    en: 'There is no loudspeaker in this area. Choose another.',
  },
  'live-in-quiet-hours': {
    status: 409,
    vi: 'Loa trong khu vực đang vào giờ yên tĩnh, chỉ phát tin khẩn cấp. Chờ hết giờ yên tĩnh hoặc chọn mức khẩn cấp.',
    en: 'The loudspeakers of the area are in quiet hours and sound emergencies only. Wait, or speak as an emergency.',
  },
  'live-area-taken': {
    status: 409,
    vi: 'Đang có người nói trực tiếp trong khu vực này. Chờ buổi nói đó kết thúc hoặc chọn khu vực khác.',
    en: 'Somebody is speaking live in this area. Wait until the end, or choose another area.',
  },
  'live-not-yours': {
    status: 403,
    vi: 'Chỉ người đang nói mới gửi được âm thanh vào buổi phát này.',
    en: 'Only who speaks may send sound into this broadcast.',
  },
  'live-not-a-sound': {
    status: 400,
    vi: 'Dữ liệu gửi lên không phải âm thanh đúng định dạng.',
    en: 'What was sent is no sound of the right form.',
  },
  ...emergencyErrors,
});
