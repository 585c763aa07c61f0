import { expect, it } from 'vitest';
import { fontLetters } from './font-letters.ts';

it('texts drawn by the old fonts are told from texts in letters', () => {
  expect(fontLetters('Héi ®ång nh©n d©n x· häp bµn viÖc lµm ®­êng vµo th«n, ®­îc bµ con ®ång t×nh.')).toBe(
    'TCVN3',
  );
  expect(fontLetters('Céng hßa x· héi chñ nghÜa ViÖt Nam ®éc lËp tù do')).toBe('TCVN3');
  expect(fontLetters('<p>Hoäi ñoàng nhaân daân xaõ hoïp baøn vieäc laøm ñöôøng vaøo thoân.</p>')).toBe('VNI');
});

it('signs of an old font are the same written by name or number', () => {
  const tcvn3 =
    'H&eacute;i &reg;&aring;ng nh&copy;n d&copy;n x&middot; h&auml;p b&micro;n vi&Ouml;c l&#181;m &reg;&shy;&ecirc;ng v&#xb5;o th&laquo;n.';
  const vni =
    'Ho&auml;i &ntilde;oa&agrave;ng nha&acirc;n da&acirc;n xa&otilde; ho&iuml;p ba&oslash;n vie&auml;c la&oslash;m';
  expect([fontLetters(tcvn3), fontLetters(vni)]).toEqual(['TCVN3', 'VNI']);
  expect(
    fontLetters(
      'H&ocirc;m nay, &Ocirc;ng L&ecirc; V&acirc;n &ndash; th&ocirc;n Su&ocirc;́i Th&acirc;̀u &copy; x&atilde;',
    ),
  ).toBeNull();
});

it('letters with marks, old ways to set them and other languages are none of a font', () => {
  for (const text of [
    'Hội đồng nhân dân xã họp bàn việc làm đường vào thôn, được bà con đồng tình. © 2019 “Lào Cai”',
    'Hoà bình, thuỷ lợi, khoẻ mạnh, toà án, loè loẹt, xoá đói: hoá ra quý hoá quá.',
    'Ban tổ chức cảm ơn hãng Müller, ông François và bà Noël đã đến dự lễ.',
    'Diện tích 584 km², nhiệt độ 25–30 °C, 5 µm, giá 3½ lần, «chợ phiên» · thôn Suối Thầu ®',
    '«Thông báo» «Họp thôn» «Mời bà con»',
    'Mua nhà ở đâu? Ngoài chợ, xoay xở, khoai, khuỷu tay, ngoằn ngoèo, quều quào, rượu, hươu, yêu, ưu.',
    '',
  ])
    expect(fontLetters(text), text).toBeNull();
  expect(fontLetters('Họp thôn Suối Thầu bàn việc làm đường vào thôn'.normalize('NFD'))).toBeNull();
});
