import type { Language } from '@saola/translations';

interface Told {
  title: string;
  summary: string;
}

/** The first of the invented stories, told in other languages. */
export const abroad: Record<Exclude<Language, 'vi'>, { stories: Told[]; html: string }> = {
  en: {
    stories: [
      {
        title:
          'Golden Season Festival 2026: terraces open to visitors, traffic rules on the road to Y Tý from 19 September',
        summary:
          'Ten highland communes hold the festival together. The province provides car parks outside the centres and free shuttle buses, and stops lorries at busy hours on weekends.',
      },
      {
        title: 'Measles and rubella vaccination for children aged 1 to 5',
        summary:
          'Wednesday 16 September, 07:30 to 11:00, at the commune health station (Sả Xéng Hamlet) and the Trung Chải school site. Please bring the vaccination record.',
      },
      {
        title: 'Power cut while the 110 kV line Bát Xát – Sa Pa is being upgraded',
        summary: 'Thursday 17 September, 07:30 to 11:30, in three hamlets. Power may be back earlier.',
      },
    ],
    html: '<p>From 19 September visitors can see the ripe rice in ten highland communes along four routes. <strong>If the level 2 heavy rain warning is raised, the opening ceremony will be moved and this will be announced at least 12 hours before.</strong></p><h2>Opening hours and shuttle buses</h2><p>Cars with 16 seats or more stop at the car parks outside the commune centres.</p><ul><li><p>Lorries over 3.5 tonnes do not use provincial road 158 between 06:00 and 20:00 on weekends.</p></li></ul>',
  },
  zh: {
    stories: [
      {
        title: '2026年金色稻季节：梯田迎客，9月19日起通往 Y Tý 的道路实行分流',
        summary: '十个高山乡联合举办节庆活动。省里在中心区外设停车场和免费接驳车，周末高峰时段禁止货车通行。',
      },
      {
        title: '1至5岁儿童麻疹和风疹疫苗接种',
        summary:
          '9月16日星期三 07:30 至 11:00，在乡卫生站（Sả Xéng 村）和 Trung Chải 教学点接种。请携带接种手册。',
      },
      {
        title: '110千伏 Bát Xát – Sa Pa 线路升级改造期间暂停供电',
        summary: '9月17日星期四 07:30 至 11:30，涉及三个村。可能提前恢复供电。',
      },
    ],
    html: '<p>自9月19日起，游客可沿四条线路在十个高山乡观赏成熟的稻田。<strong>如二级暴雨预警升级，开幕式将改期，并至少提前12小时通知。</strong></p><h2>开放时间和接驳车</h2><p>16座以上车辆请停放在乡中心区外的停车场。</p><ul><li><p>周末 06:00 至 20:00，3.5吨以上货车禁止在158号省道通行。</p></li></ul>',
  },
  km: {
    stories: [
      {
        title: 'ពិធីបុណ្យរដូវមាស ឆ្នាំ២០២៦៖ វាលស្រែថ្នាក់ៗបើកទទួលភ្ញៀវ ផ្លូវទៅ Y Tý បែងចែកចរាចរណ៍ចាប់ពីថ្ងៃទី១៩ ខែកញ្ញា',
        summary: 'ឃុំតំបន់ខ្ពស់ចំនួនដប់រៀបចំពិធីបុណ្យរួមគ្នា។ ខេត្តរៀបចំចំណតរថយន្តនៅក្រៅមជ្ឈមណ្ឌល និងរថយន្តដឹកជញ្ជូនដោយឥតគិតថ្លៃ។',
      },
      {
        title: 'ការចាក់វ៉ាក់សាំងកញ្ជ្រឹល និងស្អូចសម្រាប់កុមារអាយុពី ១ ដល់ ៥ ឆ្នាំ',
        summary:
          'ថ្ងៃពុធ ទី១៦ ខែកញ្ញា ពីម៉ោង ០៧:៣០ ដល់ ១១:០០ នៅស្ថានីយ៍សុខាភិបាលឃុំ (ភូមិ Sả Xéng)។ សូមយកសៀវភៅចាក់វ៉ាក់សាំងមកជាមួយ។',
      },
      {
        title: 'ផ្អាកផ្គត់ផ្គង់អគ្គិសនី ដើម្បីកែលម្អខ្សែបញ្ជូន 110 kV Bát Xát – Sa Pa',
        summary: 'ថ្ងៃព្រហស្បតិ៍ ទី១៧ ខែកញ្ញា ពីម៉ោង ០៧:៣០ ដល់ ១១:៣០ នៅភូមិចំនួនបី។ អគ្គិសនីអាចមានវិញមុនម៉ោង។',
      },
    ],
    html: '<p>ចាប់ពីថ្ងៃទី១៩ ខែកញ្ញា ភ្ញៀវទេសចរអាចមើលស្រូវទុំនៅឃុំតំបន់ខ្ពស់ចំនួនដប់ តាមផ្លូវចំនួនបួន។ <strong>ប្រសិនបើការព្រមានភ្លៀងធ្លាក់ខ្លាំងកម្រិត ២ ត្រូវបានដំឡើង ពិធីបើកនឹងត្រូវពន្យារ ហើយជូនដំណឹងយ៉ាងតិច ១២ ម៉ោងមុន។</strong></p><h2>ម៉ោងបើក និងរថយន្តដឹកជញ្ជូន</h2><p>រថយន្តចាប់ពី ១៦ កន្លែងឡើងទៅ ចតនៅចំណតក្រៅមជ្ឈមណ្ឌលឃុំ។</p><ul><li><p>រថយន្តដឹកទំនិញលើស ៣,៥ តោន មិនអាចធ្វើដំណើរលើផ្លូវខេត្តលេខ 158 នៅចុងសប្តាហ៍ទេ។</p></li></ul>',
  },
};
