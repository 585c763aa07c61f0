import { csvLine, csvStart } from '../csv.ts';
import { sayParts } from '../maintenance.ts';
import { causeNames, kindNames, stateNames } from '../say.ts';
import type { MaintenanceEntry, Ticket } from '../ticket-shapes.ts';

type Format = 'csv' | 'json';

export const writeTickets = (tickets: AsyncIterable<Ticket>, format: Format) =>
  format === 'json'
    ? writeJson(tickets)
    : writeCsv(
        tickets,
        [
          'Số',
          'Loa hoặc cụm loa',
          'Đơn vị',
          'Sự cố',
          'Trạng thái',
          'Ghi nhận lúc',
          'Người báo',
          'Hạn xử lý',
          'Quá hạn',
          'Người xử lý',
          'Đóng lúc',
          'Số lần mở lại',
          'Mô tả',
        ],
        (one) => [
          one.number,
          one.subject,
          one.unitName,
          causeNames[one.cause],
          stateNames[one.state],
          one.openedAt,
          one.openedByName,
          one.dueAt,
          one.late ? 'Có' : '',
          one.assignedName,
          one.closedAt,
          one.reopened,
          one.words,
        ],
      );

export const writeMaintenance = (entries: AsyncIterable<MaintenanceEntry>, format: Format) =>
  format === 'json'
    ? writeJson(entries)
    : writeCsv(
        entries,
        [
          'Ngày làm',
          'Loa hoặc cụm loa',
          'Đơn vị',
          'Loại việc',
          'Kiểm tra định kỳ',
          'Sự cố số',
          'Việc đã làm',
          'Linh kiện thay',
          'Chi phí (đồng)',
          'Người làm',
        ],
        (one) => [
          one.doneOn,
          one.subject,
          one.unitName,
          kindNames[one.kind],
          one.checkName,
          one.ticketNumber,
          one.words,
          sayParts(one.parts),
          one.cost,
          one.byName,
        ],
      );

type Cells = Parameters<typeof csvLine>[0];

async function* writeCsv<Row>(rows: AsyncIterable<Row>, head: Cells, cells: (row: Row) => Cells) {
  yield csvStart + csvLine(head);
  for await (const row of rows) yield csvLine(cells(row));
}

async function* writeJson(rows: AsyncIterable<object>) {
  yield '{"items":[';
  let first = true;
  for await (const row of rows) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(row)}`;
    first = false;
  }
  yield '\n]}\n';
}
