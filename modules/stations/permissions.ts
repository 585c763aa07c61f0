import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('stations.station.read', 'xem đài truyền thanh, cụm loa và nhóm cụm loa'),
  allow('DEVICE_TECHNICIAN', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'stations.station.write',
    'sửa đài truyền thanh, mạng con, cụm loa và người trông coi',
  ),
  allow('BROADCASTER', 'DEVICE_TECHNICIAN', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'stations.group.write',
    'lập và sửa nhóm cụm loa',
  ),
  allow('APPROVER', 'BROADCASTER', 'DEVICE_TECHNICIAN', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'stations.keeper.read',
    'xem tên và số điện thoại người trông coi cụm loa',
  ),
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('stations.ticket.read', 'xem sự cố và sổ bảo trì của loa'),
  allow(
    'AUTHOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('stations.ticket.report', 'báo sự cố của loa'),
  allow('DEVICE_TECHNICIAN').to('stations.ticket.work', 'nhận, xử lý sự cố và ghi sổ bảo trì'),
  allow('DEVICE_TECHNICIAN', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'stations.ticket.assign',
    'giao, đóng và mở lại phiếu sự cố',
  ),
  allow('PROVINCE_ADMINISTRATOR').to('stations.boundary.write', 'nhập ranh giới các đơn vị cho bản đồ'),
]);
