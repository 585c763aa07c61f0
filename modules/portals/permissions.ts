import { definePermissions } from '@saola/platform/permissions';

/** Sites are arranged in `sites`, stories in `newsroom`; what is shown follows. */
export const permissions = definePermissions((allow) => [
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'OBSERVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.page.see',
    'xem trang chủ, trang tự do và các phiên bản của đơn vị mình và cấp dưới',
  ),
  allow('AUTHOR', 'EDITOR', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.page.write',
    'sắp xếp trang chủ và viết trang tự do',
  ),
  allow('APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.page.publish',
    'công bố, gỡ trang; lời mới phải do người khác viết',
  ),
  allow('EDITOR', 'APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR', 'OBSERVER').to(
    'portals.share.see',
    'xem các tin gửi đi, nhận về giữa các trang',
  ),
  allow('EDITOR', 'APPROVER').to('portals.share.send', 'gửi tin trên trang của mình sang trang khác'),
  allow('APPROVER').to('portals.share.decide', 'nhận, từ chối hoặc lấy tin của trang khác'),
  allow('APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.share-rule.write',
    'đặt quy tắc tự động nhận tin cho trang của đơn vị',
  ),
  allow('EDITOR', 'APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.redirect.see',
    'xem các địa chỉ được chuyển hướng',
  ),
  allow('APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.redirect.write',
    'chuyển hướng địa chỉ cũ của trang',
  ),
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.link.see',
    'xem các liên kết hỏng trong bài đã công bố',
  ),
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.metadata.see',
    'xem các bài đã công bố mà dữ liệu đặc tả còn thiếu',
  ),
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'OBSERVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.visits.see',
    'xem thống kê truy cập, từ khóa tìm kiếm và đánh giá trên các trang của đơn vị mình và cấp dưới',
  ),
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'OBSERVER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'portals.obligation.see',
    'xem những gì pháp luật còn đòi hỏi công khai trên các trang của đơn vị mình và cấp dưới',
  ),
]);
