import { defineErrors } from '@saola/platform/errors';

export const integrationsError = defineErrors('integrations', {
  'site-not-found': {
    status: 404,
    vi: 'Không tìm thấy trang {host}. Tên miền của từng trang có ở Bàn làm việc, mục “Mạng lưới trang” (/quan-tri/mang-luoi).',
    en: 'There is no site {host}. The host name of each site stands at the desk, section “Sites” (/quan-tri/mang-luoi).',
  },
  'site-takes-no-stories': {
    status: 422,
    vi: 'Chỉ nhập tin, bài vào trang đang mở của tỉnh, sở, ngành, xã, phường, đặc khu; trang {host} thì không.',
    en: 'Stories are imported into an open site of a province, a department or a commune; {host} is none.',
  },
  'file-not-readable': {
    status: 422,
    vi: 'Không đọc được tệp {file}: {problem}',
    en: 'The file {file} cannot be read: {problem}',
  },
  'file-empty': { status: 422, vi: 'Tệp {file} trống.', en: 'The file {file} is empty.' },
  'format-not-known': {
    status: 422,
    vi: 'Không nhận ra loại của tệp. Nhận JSON lines, RSS/Atom, WordPress WXR, bản sao cơ sở dữ liệu NukeViet (.sql, .sql.gz) và tệp xuất của Saola; nếu đúng là một trong các loại đó, hãy tự chọn loại tệp (trên dòng lệnh: --format).',
    en: 'The kind of the file is not recognised. JSON lines, RSS/Atom, WordPress WXR, NukeViet database dumps (.sql, .sql.gz) and exports of Saola are taken; if it is one of them, choose the kind yourself (on the command line: --format).',
  },
  'mapping-not-right': {
    status: 422,
    vi: 'Bảng chuyên mục có dòng sai: {faults}. Mã dùng được: {codes}.',
    en: 'The mapping of categories is wrong: {faults}. Codes to use: {codes}.',
  },
  'archive-of-this-site': {
    status: 422,
    vi: 'Tệp này được xuất từ chính trang {host}: nhập lại sẽ nhân đôi mọi bài. Hãy chọn trang khác.',
    en: 'This archive was taken from {host} itself: bringing it in would double every story. Choose another site.',
  },
  'not-an-export': {
    status: 422,
    vi: 'Tệp {file} không phải tệp xuất toàn bộ một trang của Saola (lệnh `npx saola sites export`, đuôi .tar.gz). Tin, bài của hệ thống khác nhập bằng `npx saola stories import`.',
    en: 'The file {file} is no export of a whole site of Saola (`npx saola sites export`, ending .tar.gz). Stories of other systems come in by `npx saola stories import`.',
  },
  'export-too-new': {
    status: 422,
    vi: 'Tệp {file} do bản Saola mới hơn xuất ra (phiên bản tệp {version}, ở đây đọc được đến {known}). Hãy nâng cấp Saola ở đây rồi nhập lại.',
    en: 'The file {file} was written by a newer Saola (version {version} of the archive; up to {known} can be read here). Upgrade Saola here and try again.',
  },
  'unit-of-archive-unknown': {
    status: 404,
    vi: 'Ở đây chưa có đơn vị {unit} của tệp. Lập đơn vị và trang trước (`npx saola sites create --from TỆP.csv --make-units`), hoặc chỉ rõ trang nhận bằng --site TÊN-MIỀN.',
    en: 'The unit {unit} of the archive is not here. Make it and its site first (`npx saola sites create --from FILE.csv --make-units`), or name the site with --site HOST.',
  },
  'site-of-archive-missing': {
    status: 422,
    vi: '{unit} chưa có trang nên không chạy thử được. Lập trang trước: npx saola sites create {path}',
    en: '{unit} has no site yet, so there is nothing to rehearse on. Make it first: npx saola sites create {path}',
  },
  'account-not-found': {
    status: 404,
    vi: 'Không có tài khoản {username}, hoặc tài khoản đã đóng.',
    en: 'There is no account {username}, or it is closed.',
  },
  'story-not-imported': {
    status: 404,
    vi: 'Bài này được viết ở đây, không nhập từ hệ thống khác.',
    en: 'This story was written here; it was not brought in from elsewhere.',
  },
  'import-under-way': {
    status: 409,
    vi: 'Tệp này đang được nhập vào trang này với lựa chọn khác. Hãy chờ xong hoặc dừng lần nhập đó rồi gửi lại.',
    en: 'This file is being brought onto this site with other choices. Wait for its end or stop it, then send it again.',
  },
  'import-not-running': {
    status: 409,
    vi: 'Lần nhập này đã xong hoặc đã dừng, không còn gì để dừng.',
    en: 'This import is over already; there is nothing to stop.',
  },
  'import-not-stopped': {
    status: 409,
    vi: 'Lần nhập này đang chạy hoặc đã xong, không cần làm tiếp.',
    en: 'This import is running or done; there is nothing to go on with.',
  },
  'import-file-gone': {
    status: 409,
    vi: 'Tệp của lần nhập này không còn được giữ. Hãy gửi lại đúng tệp đó: những bài đã nhập sẽ được giữ nguyên.',
    en: 'The file of this import is no longer kept. Send the same file again: what was brought in stays as it is.',
  },
  'import-not-found': { status: 404, vi: 'Không tìm thấy lần nhập này.', en: 'There is no such import.' },
});
