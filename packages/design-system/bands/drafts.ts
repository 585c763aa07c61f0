/** Weaving drafts of the brocade bands: a letter is a stitch, a dot shows the cloth. Two rows of a draft are one pattern repeat high. */
export interface Draft {
  cloth: string;
  threads: Record<string, string>;
  rows: string[];
}

export const drafts = {
  /** Chàm: eight-petal star and water-path diamonds on indigo. */
  cham: {
    cloth: '#141d42',
    threads: { r: '#d04a2b', w: '#fbf3df', b: '#7f9bea', y: '#f4c556' },
    rows: [
      'r.....r.......r.....r...',
      '.....www...............b',
      '....wwrww.......b......b',
      '...wwrrrww.....bbb...bbb',
      '..wwrryrrww...bb.bb....b',
      '.wwrryyyrrww.bb.y.bb...b',
      '..wwrryrrww...bb.bb....b',
      '...wwrrrww.....bbb...bbb',
      '....wwrww.......b......b',
      '.....www...............b',
      'r.....r.......r.....r...',
      'rr...rrr.....rrr...rrr..',
    ],
  },
  /** Ruộng: terraces that climb to a red seed. */
  ruong: {
    cloth: '#133524',
    threads: { r: '#d04a2b', w: '#f5ecd2', g: '#3f8a5a', l: '#8cbf5a', y: '#f4c556' },
    rows: [
      '...........ww...........',
      '....gggg..wrrw....gggg..',
      '....gggg...ww.....gggg..',
      '..gggllggg......gggllggg',
      '..gggllggg......gggllggg',
      'ggglllllggg....ggglllllg',
      'gggllyyllggg..gggllyyllg',
      'glllyyyyllggggglllyyyyll',
      'llllyyyylllggglllyyyylll',
      'lllyyyyyylllllllyyyyyyll',
      'lyyyyyyyyyllllyyyyyyyyyl',
      'yyyyyyyyyyyyyyyyyyyyyyyy',
    ],
  },
  /** Sen: an opening lotus between two dykes. */
  sen: {
    cloth: '#471029',
    threads: { p: '#ef9fc0', w: '#fde6ef', d: '#c64a86', t: '#2f8f7d', y: '#f4c556' },
    rows: [
      'tttttttttttttttttttttttt',
      '........................',
      '......ww................',
      '.....pwwp...........y...',
      '..p..pwwp..p.......y.y..',
      '..pp.pwwp.pp......y...y.',
      '..dppppppppd.......y.y..',
      '...dppppppd.........y...',
      '....ddyydd..............',
      '......yy................',
      '........................',
      'tttttttttttttttttttttttt',
    ],
  },
  /** Biển: three swells and the catch under them. */
  bien: {
    cloth: '#06303f',
    threads: { s: '#7cc6e6', w: '#e8f6fb', d: '#2f8fb0', y: '#f4c556' },
    rows: [
      '........................',
      '..ssss........ssss......',
      '.ss..ss......ss..ss.....',
      'ss....ss....ss....ss....',
      '.......ss..ss......ss..s',
      '..wwww..ssss..wwww..ssss',
      '.ww..ww......ww..ww.....',
      'ww....ww....ww....ww....',
      '.......ww..ww......ww..w',
      '...dd...wwww...dd...wwww',
      '..dyyd........dyyd......',
      '...dd..........dd.......',
    ],
  },
} satisfies Record<string, Draft>;

export type BandName = keyof typeof drafts;
