import { defineErrors } from '@saola/platform/errors';

export const sitesError = defineErrors('sites', {
  'site-not-found': {
    status: 404,
    vi: 'Không tìm thấy trang này.',
    en: 'There is no such site.',
  },
  'unit-not-found': {
    status: 404,
    vi: 'Không tìm thấy đơn vị để lập trang.',
    en: 'The unit to make a site for was not found.',
  },
  'unit-has-no-site-kind': {
    status: 422,
    vi: 'Chỉ tỉnh, sở, ngành và xã, phường, đặc khu có trang riêng.',
    en: 'Only a province, a department or a commune has a site of its own.',
  },
  'kind-does-not-fit': {
    status: 422,
    vi: 'Loại trang {kind} không hợp với đơn vị {unit}. Hãy chọn loại khác hoặc để trống.',
    en: 'A site of kind {kind} does not fit the unit {unit}. Choose another kind or leave it out.',
  },
  'main-site-missing': {
    status: 409,
    vi: 'Hãy lập cổng của tỉnh trước khi lập trang của đơn vị trực thuộc.',
    en: 'Make the portal of the province before the sites of its units.',
  },
  'main-site-exists': {
    status: 409,
    vi: 'Mạng này đã có cổng của tỉnh. Một bản cài đặt phục vụ một tỉnh.',
    en: 'This network has the portal of its province already. One installation serves one province.',
  },
  'unit-dissolved': {
    status: 409,
    vi: '{unit} đã hết hiệu lực từ {on}. Trang vẫn đọc được nhưng không sửa được nữa; hãy chuyển trang sang lưu trữ hoặc đóng trang.',
    en: '{unit} is no more since {on}. Its site stays readable but cannot be changed; archive it or close it.',
  },
  'site-not-open': {
    status: 409,
    vi: 'Trang này đã được lưu trữ hoặc đã đóng nên không sửa được.',
    en: 'This site is archived or closed and cannot be changed.',
  },
  'site-changed-meanwhile': {
    status: 409,
    vi: '{by} vừa sửa trang này lúc {time}. Những gì bạn đang có được giữ nguyên trên màn hình; hãy xem bản mới rồi thử lại.',
    en: '{by} changed this site at {time}. What you have stays on your screen; look at the new state and try again.',
  },
  'parent-not-usable': {
    status: 422,
    vi: 'Trang cấp trên này không dùng được: nó là chính trang này, nằm dưới trang này, hoặc không mở.',
    en: 'That site cannot stand above: it is this site itself, lies below it, or is not open.',
  },
  'successor-not-usable': {
    status: 422,
    vi: 'Trang kế thừa phải là một trang khác đang mở.',
    en: 'The successor has to be another site that is open.',
  },
  'main-site-stays': {
    status: 409,
    vi: 'Cổng của tỉnh không lưu trữ hay đóng được.',
    en: 'The portal of the province cannot be archived or closed.',
  },
  'site-has-sites-below': {
    status: 409,
    vi: 'Còn {count} trang thừa hưởng từ trang này. Hãy chuyển các trang đó sang trang cấp trên khác trước.',
    en: '{count} sites inherit from this one. Move them below another site first.',
  },
  'setting-unknown': {
    status: 404,
    vi: 'Không có thiết lập “{key}”.',
    en: 'There is no setting “{key}”.',
  },
  'setting-not-usable': {
    status: 422,
    vi: 'Giá trị của thiết lập “{key}” không đúng dạng ở {where}: {problem}.',
    en: 'The value of the setting “{key}” does not have the right form at {where}: {problem}.',
  },
  'hours-not-usable': {
    status: 422,
    vi: 'Giờ làm việc ghi mỗi buổi một dòng, nhiều nhất 6 dòng, theo dạng 07:30–11:30.',
    en: 'Office hours are one span a line, at most 6 lines, such as 07:30–11:30.',
  },
  'phone-not-usable': {
    status: 422,
    vi: 'Số điện thoại chỉ gồm chữ số và các dấu ngăn, ví dụ 0214 3871 115.',
    en: 'A telephone number has digits and signs between them only, such as 0214 3871 115.',
  },
  'phones-not-usable': {
    status: 422,
    vi: 'Mỗi số một dòng, nhiều nhất 20 dòng: tên, dấu hai chấm, rồi số; ví dụ Trạm Y tế: 0214 000 0115.',
    en: 'One number a line, at most 20 lines: a name, a colon and the number, such as Health station: 0214 000 0115.',
  },
  'email-not-usable': {
    status: 422,
    vi: 'Địa chỉ thư điện tử chưa đúng, ví dụ ubnd@laocai.gov.vn.',
    en: 'This is no email address; one looks like ubnd@laocai.gov.vn.',
  },
  'domains-not-usable': {
    status: 422,
    vi: 'Mỗi tên miền một dòng, viết thường không dấu, ví dụ laocai.gov.vn.',
    en: 'One domain a line, in small letters without marks, such as laocai.gov.vn.',
  },
  'theme-unknown': {
    status: 422,
    vi: 'Không có giao diện “{theme}”. Hãy chọn một trong: {known}.',
    en: 'There is no theme “{theme}”. Choose one of: {known}.',
  },
  'vietnamese-missing': {
    status: 422,
    vi: 'Trang nào cũng có tiếng Việt: hãy để “vi” đứng đầu danh sách ngôn ngữ.',
    en: 'Every site speaks Vietnamese: “vi” stands first among its languages.',
  },
  'section-unknown': {
    status: 422,
    vi: 'Không có chuyên mục “{section}”.',
    en: 'There is no section “{section}”.',
  },
  'section-mandatory': {
    status: 422,
    vi: 'Chuyên mục “{section}” là bắt buộc theo {basis} nên không ẩn được.',
    en: 'The section “{section}” is asked for by {basis} and cannot be hidden.',
  },
  'setting-of-main-site': {
    status: 422,
    vi: 'Thiết lập “{key}” chỉ đặt ở cổng của tỉnh.',
    en: 'The setting “{key}” is made on the portal of the province only.',
  },
  'menu-item-under-itself': {
    status: 422,
    vi: 'Mục “{item}” nằm dưới chính nó. Hãy chọn mục cha khác.',
    en: 'The item “{item}” stands below itself. Choose another item above it.',
  },
  'menu-item-unknown': {
    status: 422,
    vi: 'Danh mục không có mục “{item}”.',
    en: 'The menu has no item “{item}”.',
  },
  'menu-item-twice': {
    status: 422,
    vi: 'Mục “{item}” được thêm hai lần. Mỗi mục cần một mã riêng.',
    en: 'The item “{item}” is added twice. Each item needs an id of its own.',
  },
  'menu-too-deep': {
    status: 422,
    vi: 'Danh mục chỉ có hai cấp, mục “{item}” ở cấp thứ ba.',
    en: 'A menu has two levels; the item “{item}” would be on a third.',
  },
  'menu-address-not-usable': {
    status: 422,
    vi: 'Địa chỉ “{href}” của mục “{item}” không dùng được. Hãy dùng một đường dẫn trong trang (/tin-tuc), một chuyên mục (type:…) hoặc một địa chỉ https.',
    en: 'The address “{href}” of the item “{item}” cannot be used. Use a path of the site (/tin-tuc), a section (type:…) or an https address.',
  },
  'host-not-usable': {
    status: 422,
    vi: 'Tên miền “{host}” không dùng được: chỉ gồm chữ cái không dấu, chữ số và dấu gạch nối, mỗi phần không quá 63 ký tự. Gợi ý: {proposal}',
    en: 'The host name “{host}” cannot be used: letters without marks, digits and hyphens only, at most 63 in a part. Proposal: {proposal}',
  },
  'host-reserved': {
    status: 422,
    vi: 'Tên miền “{host}” dành cho hệ thống hoặc cho dịch vụ chung của tỉnh. Hãy chọn tên khác.',
    en: 'The host name “{host}” is kept for the system or for services of the province. Choose another.',
  },
  'host-is-main': {
    status: 409,
    vi: 'Tên miền “{host}” là của cổng tỉnh.',
    en: 'The host name “{host}” is that of the portal of the province.',
  },
  'host-foreign': {
    status: 422,
    vi: 'Tên miền “{host}” không thuộc các miền của tỉnh ({domains}). Quản trị tỉnh có thể thêm miền trong thiết lập “domains” của cổng tỉnh.',
    en: 'The host name “{host}” is not below a domain of the province ({domains}). A province administrator can add a domain in the setting “domains” of the portal.',
  },
  'host-taken': {
    status: 409,
    vi: 'Tên miền “{host}” đã thuộc về {site}. Gợi ý: {proposal}',
    en: 'The host name “{host}” belongs to {site} already. Proposal: {proposal}',
  },
  'host-not-found': {
    status: 404,
    vi: 'Trang này không có tên miền “{host}”.',
    en: 'This site has no host name “{host}”.',
  },
  'host-is-canonical': {
    status: 409,
    vi: 'Không gỡ được tên miền chính “{host}”. Hãy chọn một tên miền khác làm chính trước.',
    en: 'The canonical host name “{host}” cannot be removed. Make another one canonical first.',
  },
  'csv-not-usable': {
    status: 422,
    vi: 'Không đọc được tệp CSV: {problem}',
    en: 'The CSV file cannot be read: {problemEn}',
  },
  'csv-too-large': {
    status: 413,
    vi: 'Tệp CSV quá lớn: tối đa {rows} dòng và {megabytes} MB. Hãy chia thành nhiều tệp.',
    en: 'The CSV file is too large: at most {rows} rows and {megabytes} MB. Divide it into several files.',
  },
});
