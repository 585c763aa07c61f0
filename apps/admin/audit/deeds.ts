import type { Language } from '../texts/language.tsx';

type Words = Record<string, Record<Language, string>>;

/** What a command of the audit trail is called on screen; an unknown one shows its code. */
export const deedIn = (language: Language, command: string): string => deeds[command]?.[language] ?? command;

/** What was acted on, likewise. */
export const subjectIn = (language: Language, subject: string): string =>
  subjects[subject]?.[language] ?? subject;

const deeds: Words = {
  'access.account.change-password': { vi: 'Đổi mật khẩu', en: 'Changed a password' },
  'access.account.create': { vi: 'Lập tài khoản', en: 'Created an account' },
  'access.account.disable': { vi: 'Khóa tài khoản', en: 'Disabled an account' },
  'access.account.reset-password': { vi: 'Cấp lại mật khẩu', en: 'Reset a password' },
  'access.permission.override': { vi: 'Đổi quyền của vai trò', en: 'Changed what a role may do' },
  'access.role.assign': { vi: 'Giao vai trò', en: 'Gave a role' },
  'access.role.end': { vi: 'Thôi giao vai trò', en: 'Ended a role' },
  'access.sign-in.settle': { vi: 'Đăng nhập', en: 'Signed in' },
  'broadcasting.programme.cancel': { vi: 'Hủy chương trình phát', en: 'Cancelled a programme' },
  'broadcasting.programme.cancel-story': { vi: 'Hủy phát tin', en: 'Cancelled the programmes of a story' },
  'broadcasting.programme.order': { vi: 'Ra lệnh phát', en: 'Ordered a programme' },
  'broadcasting.programme.take': { vi: 'Nhận chương trình để phát', en: 'Took a programme' },
  'broadcasting.rule.set': { vi: 'Đặt khung giờ phát', en: 'Set the broadcasting rule' },
  'devices.device.enrol': { vi: 'Thiết bị kết nối lần đầu', en: 'A device enrolled' },
  'devices.device.register': { vi: 'Khai báo thiết bị', en: 'Registered a device' },
  'devices.device.retire': { vi: 'Thôi dùng thiết bị', en: 'Retired a device' },
  'devices.enrolment-code.renew': { vi: 'Cấp lại mã kết nối', en: 'Renewed an enrolment code' },
  'devices.keys.rotate': { vi: 'Thay khóa ký lệnh', en: 'Rotated the order keys' },
  'devices.volume.set': { vi: 'Đặt âm lượng', en: 'Set a volume' },
  'feedback.item.answer': { vi: 'Trả lời phản ánh', en: 'Answered feedback' },
  'feedback.item.assign': { vi: 'Chuyển phản ánh', en: 'Assigned feedback' },
  'feedback.item.send': { vi: 'Gửi phản ánh', en: 'Sent feedback' },
  'media.file.receive': { vi: 'Nhận ảnh của người dân', en: 'Received a citizen’s picture' },
  'media.file.upload': { vi: 'Tải tệp lên', en: 'Uploaded a file' },
  'newsroom.edition.approve': { vi: 'Duyệt tin', en: 'Approved an edition' },
  'newsroom.edition.return': { vi: 'Trả lại tin', en: 'Returned an edition' },
  'newsroom.edition.start': { vi: 'Mở bản mới', en: 'Started the next edition' },
  'newsroom.edition.submit': { vi: 'Trình duyệt', en: 'Submitted an edition' },
  'newsroom.edition.write': { vi: 'Sửa tin', en: 'Wrote an edition' },
  'newsroom.story.create': { vi: 'Viết tin mới', en: 'Created a story' },
  'newsroom.story.withdraw': { vi: 'Gỡ tin', en: 'Withdrew a story' },
  'organisations.group.add': { vi: 'Thêm vào cụm đơn vị', en: 'Added to a unit group' },
  'organisations.identifier.set': { vi: 'Đặt mã đơn vị', en: 'Set an identifier' },
  'organisations.unit.close': { vi: 'Kết thúc đơn vị', en: 'Closed a unit' },
  'organisations.unit.create': { vi: 'Lập đơn vị', en: 'Created a unit' },
  'organisations.unit.rename': { vi: 'Đổi tên đơn vị', en: 'Renamed a unit' },
  'organisations.units.import': { vi: 'Nhập danh sách đơn vị', en: 'Imported units' },
  'portals.site.create': { vi: 'Lập trang thông tin', en: 'Created a site' },
  'access.unit.succeed': {
    vi: 'Chuyển tài khoản, vai trò sang đơn vị kế thừa',
    en: 'Handed accounts and roles to a successor',
  },
  'devices.unit.succeed': { vi: 'Chuyển thiết bị sang đơn vị kế thừa', en: 'Handed devices to a successor' },
  'feedback.unit.succeed': { vi: 'Chuyển phản ánh sang đơn vị kế thừa', en: 'Handed reports to a successor' },
  'media.unit.succeed': { vi: 'Chuyển kho tệp sang đơn vị kế thừa', en: 'Handed the library to a successor' },
  'newsroom.unit.succeed': { vi: 'Chuyển tin, bài sang đơn vị kế thừa', en: 'Handed stories to a successor' },
  'portals.unit.succeed': {
    vi: 'Chuyển nội dung trang sang đơn vị kế thừa',
    en: 'Handed pages to a successor',
  },
  'reorganisations.plan.carry-out': {
    vi: 'Sắp xếp đơn vị theo nghị quyết',
    en: 'Reorganised units by a resolution',
  },
  'sites.site.succeed': { vi: 'Chuyển trang sang đơn vị kế thừa', en: 'Handed a site to its successor' },
  'sites.unit.rename': { vi: 'Đổi tên trang theo đơn vị', en: 'Renamed sites with their unit' },
  'sites.host.add': { vi: 'Thêm tên miền cho trang', en: 'Added a host name to a site' },
  'sites.host.make-canonical': {
    vi: 'Đổi tên miền chính của trang',
    en: 'Changed a site’s canonical host name',
  },
  'sites.host.remove': { vi: 'Gỡ tên miền của trang', en: 'Removed a host name from a site' },
  'sites.menu.change': { vi: 'Sửa danh mục của trang', en: 'Changed a site’s menu' },
  'sites.setting.change': { vi: 'Sửa thiết lập của trang', en: 'Changed a setting of a site' },
  'sites.setting.reset': {
    vi: 'Cho trang thừa hưởng lại một thiết lập',
    en: 'Let a site inherit a setting again',
  },
  'sites.site.archive': { vi: 'Lưu trữ trang', en: 'Archived a site' },
  'sites.site.change': {
    vi: 'Sửa tên hoặc cấp trên của trang',
    en: 'Changed a site’s name or the site above it',
  },
  'sites.site.close': { vi: 'Đóng trang', en: 'Closed a site' },
  'sites.site.create': { vi: 'Lập trang thông tin', en: 'Created a site' },
  'portals.story.publish': { vi: 'Đăng tin lên trang', en: 'Published a story' },
  'portals.story.withdraw': { vi: 'Gỡ tin khỏi trang', en: 'Took a story off the sites' },
  'server.demonstration.make': { vi: 'Dựng dữ liệu trình diễn', en: 'Made the demonstration' },
  'speech.recording.finish': { vi: 'Hoàn tất bản âm thanh', en: 'Finished a recording' },
  'speech.recording.request': { vi: 'Yêu cầu đọc tin', en: 'Asked for a recording' },
  'speech.recording.upload': { vi: 'Dùng bản thu riêng', en: 'Used an own recording' },
};

const subjects: Words = {
  account: { vi: 'tài khoản', en: 'account' },
  'broadcasting-rule': { vi: 'khung giờ phát', en: 'broadcasting rule' },
  demonstration: { vi: 'trình diễn', en: 'demonstration' },
  device: { vi: 'thiết bị', en: 'device' },
  edition: { vi: 'phiên bản tin', en: 'edition' },
  feedback: { vi: 'phản ánh', en: 'feedback' },
  file: { vi: 'tệp', en: 'file' },
  'order-keys': { vi: 'khóa ký lệnh', en: 'order keys' },
  permission: { vi: 'quyền', en: 'permission' },
  programme: { vi: 'chương trình phát', en: 'programme' },
  recording: { vi: 'bản âm thanh', en: 'recording' },
  site: { vi: 'trang thông tin', en: 'site' },
  story: { vi: 'tin', en: 'story' },
  unit: { vi: 'đơn vị', en: 'unit' },
  units: { vi: 'đơn vị', en: 'units' },
};
