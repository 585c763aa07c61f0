const lengths: Record<string, string> = {
  nm: 'na nô mét', µm: 'mi cờ rô mét', μm: 'mi cờ rô mét', mm: 'mi li mét', cm: 'xăng ti mét', dm: 'đề xi mét',
  m: 'mét', dam: 'đề ca mét', hm: 'héc tô mét', km: 'ki lô mét',
}; // prettier-ignore

const others: Record<string, string> = {
  T: 'tấn', ha: 'héc ta', Ha: 'héc ta', HA: 'héc ta',
  µg: 'mi cờ rô gam', μg: 'mi cờ rô gam', mcg: 'mi cờ rô gam', mg: 'mi li gam', g: 'gam', gr: 'gam', kg: 'ki lô gam', Kg: 'ki lô gam', KG: 'ki lô gam',
  ml: 'mi li lít', µl: 'mi cờ rô lít', μl: 'mi cờ rô lít', µL: 'mi cờ rô lít', μL: 'mi cờ rô lít', mL: 'mi li lít', cl: 'xăng ti lít', dl: 'đề xi lít', dL: 'đề xi lít', l: 'lít', L: 'lít', lít: 'lít', hl: 'héc tô lít',
  W: 'oát', w: 'oát', kW: 'ki lô oát', KW: 'ki lô oát', kw: 'ki lô oát', MW: 'mê ga oát', GW: 'gi ga oát',
  Wh: 'oát giờ', kWh: 'ki lô oát giờ', KWh: 'ki lô oát giờ', kwh: 'ki lô oát giờ', KWH: 'ki lô oát giờ', Kwh: 'ki lô oát giờ', MWh: 'mê ga oát giờ', GWh: 'gi ga oát giờ',
  kWp: 'ki lô oát pích', MWp: 'mê ga oát pích',
  V: 'vôn', kV: 'ki lô vôn', KV: 'ki lô vôn', kv: 'ki lô vôn', mV: 'mi li vôn', kVA: 'ki lô vôn am pe', KVA: 'ki lô vôn am pe', MVA: 'mê ga vôn am pe',
  Ω: 'ôm', kΩ: 'ki lô ôm', MΩ: 'mê ga ôm', A: 'am pe', mA: 'mi li am pe', Ah: 'am pe giờ', mAh: 'mi li am pe giờ',
  Hz: 'héc', kHz: 'ki lô héc', KHz: 'ki lô héc', MHz: 'mê ga héc', Mhz: 'mê ga héc', THz: 'tê ra héc', GHz: 'gi ga héc', Ghz: 'gi ga héc',
  dB: 'đề xi ben', dBA: 'đề xi ben a', 'dB(A)': 'đề xi ben a', dBm: 'đề xi ben mi li oát',
  Pa: 'pát can', hPa: 'héc tô pát can', kPa: 'ki lô pát can', MPa: 'mê ga pát can', Mpa: 'mê ga pát can', mmHg: 'mi li mét thủy ngân', bar: 'ba',
  N: 'niu tơn', kN: 'ki lô niu tơn', lb: 'pao', p: 'phút', md: 'mét dài', lbs: 'pao', 'sq mi': 'dặm vuông', 'sq ft': 'phít vuông', mph: 'dặm trên giờ', MJ: 'mê ga giun', GJ: 'gi ga giun', BTU: 'bê tê u', VA: 'vôn am pe', kVAr: 'ki lô va', kvar: 'ki lô va', µS: 'mi cờ rô si men', NTU: 'nờ tê u', J: 'giun', kJ: 'ki lô giun', cal: 'ca lo', kcal: 'ki lô ca lo', Kcal: 'ki lô ca lo',
  KB: 'ki lô bai', kB: 'ki lô bai', MB: 'mê ga bai', Mb: 'mê ga bít', GB: 'gi ga bai', Gb: 'gi ga bít', TB: 'tê ra bai', PB: 'pê ta bai',
  bps: 'bít trên giây', kbps: 'ki lô bít trên giây', Kbps: 'ki lô bít trên giây', Mbps: 'mê ga bít trên giây', mbps: 'mê ga bít trên giây', Gbps: 'gi ga bít trên giây',
  MP: 'mê ga pích xeo', Mp: 'mê ga pích xeo', px: 'pích xeo', dpi: 'đê pê i', ppm: 'phần triệu', ppb: 'phần tỷ', pH: 'pê hát',
  lx: 'lúc', lux: 'lúc', lm: 'lu men', cd: 'can đê la', mol: 'mon', mmol: 'mi li mon', Sv: 'si vớt', mSv: 'mi li si vớt', Bq: 'béc cơ ren', IU: 'đơn vị quốc tế', UI: 'đơn vị quốc tế',
  '°C': 'độ xê', '°F': 'độ ép', '°K': 'độ ca', '°': 'độ', 'ºC': 'độ xê', 'º': 'độ', '0C': 'độ xê', oC: 'độ xê', 'độ C': 'độ xê', 'độ F': 'độ ép', '℃': 'độ xê', '‰': 'phần nghìn', '%': 'phần trăm',
  h: 'giờ', s: 'giây', ms: 'mi li giây', min: 'phút', ph: 'phút',
  rpm: 'vòng trên phút', cc: 'phân khối', HP: 'mã lực', CV: 'mã lực', hp: 'mã lực', inch: 'inh', inches: 'inh', ft: 'phít', oz: 'ao',
}; // prettier-ignore

export const money: Record<string, string> = {
  đ: 'đồng', Đ: 'đồng', '₫': 'đồng', đồng: 'đồng', VNĐ: 'đồng', VND: 'đồng', vnđ: 'đồng', vnd: 'đồng', Vnđ: 'đồng', VnĐ: 'đồng', 'tr.đ': 'triệu đồng', 'tr.đồng': 'triệu đồng',
  trđ: 'triệu đồng', Trđ: 'triệu đồng', 'Tr.đ': 'triệu đồng', 'tr.đ.': 'triệu đồng', 'tỷ.đ': 'tỷ đồng', tr: 'triệu', Tr: 'triệu', k: 'nghìn', K: 'nghìn',
  USD: 'đô la Mỹ', usd: 'đô la Mỹ', US$: 'đô la Mỹ', $: 'đô la', EUR: 'ơ rô', '€': 'ơ rô', Euro: 'ơ rô', euro: 'ơ rô', EURO: 'ơ rô', JPY: 'yên Nhật', '¥': 'yên', '£': 'bảng Anh', GBP: 'bảng Anh',
  CNY: 'nhân dân tệ', NDT: 'nhân dân tệ', RMB: 'nhân dân tệ', KRW: 'uôn Hàn Quốc', THB: 'bạt Thái', LAK: 'kíp Lào', AUD: 'đô la Úc', SGD: 'đô la Xinh ga po', CAD: 'đô la Ca na đa', CHF: 'phơ răng Thụy Sĩ', HKD: 'đô la Hồng Kông', SDR: 'quyền rút vốn đặc biệt',
}; // prettier-ignore

const squares: Record<string, string> = {};
for (const [sign, name] of Object.entries(lengths)) {
  squares[sign] = name;
  for (const two of ['2', '²', '^2']) squares[sign + two] = `${name} vuông`;
  for (const three of ['3', '³', '^3']) squares[sign + three] = `${name} khối`;
}
for (const sign of ['M2', 'M²', 'Km2', 'Km²', 'KM2', 'Km', 'KM', 'M3', 'M³', 'Cm', 'CM', 'MM', 'Mm'])
  squares[sign] ??= squares[sign.toLowerCase()]!;

/** Every sign of measure an official paper uses, with its name. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...squares, ...others, ...money }),
);

/** Read only behind a number that is itself one: alone they are letters or words. */
export const isMoney = (sign: string): boolean => sign in money;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The longest sign first. */
export const unitPattern = [...units.keys()]
  .sort((one, other) => other.length - one.length)
  .map(escape)
  .join('|');
