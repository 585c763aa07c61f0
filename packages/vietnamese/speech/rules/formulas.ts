import { spellLetters } from '../../letters.ts';
import { matchAt, numbersOf, type NumberWords, type Rule } from '../rule.ts';

/** Letters of formulas that are no letters of Vietnamese. */
const greek: Record<string, string> = {
  α: 'an pha', β: 'bê ta', γ: 'gam ma', δ: 'đen ta', ε: 'ép xi lon', η: 'ê ta', θ: 'tê ta', λ: 'lam đa', μ: 'muy', ξ: 'xi', π: 'pi', ρ: 'rô', σ: 'xích ma', τ: 'tô', φ: 'phi', ϕ: 'phi', χ: 'khi', ψ: 'pờ xi', ω: 'ô mê ga',
  Δ: 'đen ta', Σ: 'xích ma', Φ: 'phi', Ω: 'ôm', Π: 'pi', Θ: 'tê ta', Λ: 'lam đa', Ψ: 'pờ xi',
}; // prettier-ignore
const functions: Record<string, string> = {
  sin: 'sin',
  cos: 'cô sin',
  tan: 'tang',
  tg: 'tang',
  log: 'lốc',
  ln: 'lốc nê pe',
  lim: 'lim',
};
const named = /^(sin|cos|tan|tg)([αβγδθλφϕω])$/u;

/** “π”, “cosφ”, “Δt”. */
export const greekRule: Rule = {
  name: 'symbols',
  read(spot) {
    const code = spot.token.charCodeAt(0);
    const both = spot.token.length < 5 ? named.exec(spot.token) : null;
    if (both) return { to: spot.end, spoken: `${functions[both[1]!]} ${greek[both[2]!]}` };
    if (code < 0x370 || code > 0x3ff || spot.token.length > 2) return null;
    const name = greek[spot.token[0]!];
    const rest = spot.token[1];
    if (!name || (rest && !/[a-zA-Z]/.test(rest))) return null;
    return { to: spot.end, spoken: rest ? `${name} ${spellLetters(rest)}` : name };
  },
};

const commands: Record<string, string> = {
  times: 'nhân', cdot: 'nhân', div: 'chia', pm: 'cộng trừ', le: 'nhỏ hơn hoặc bằng', leq: 'nhỏ hơn hoặc bằng', ge: 'lớn hơn hoặc bằng', geq: 'lớn hơn hoặc bằng', ne: 'khác', neq: 'khác', approx: 'xấp xỉ', infty: 'vô cùng', sum: 'tổng', int: 'tích phân', in: 'thuộc', to: 'tiến tới', rightarrow: 'suy ra', Rightarrow: 'suy ra', sqrt: 'căn', frac: '', dfrac: '', tfrac: '', left: '', right: '', text: '', mathrm: '', mathbf: '', displaystyle: '', quad: '', percent: 'phần trăm',
  alpha: 'an pha', beta: 'bê ta', gamma: 'gam ma', delta: 'đen ta', Delta: 'đen ta', theta: 'tê ta', lambda: 'lam đa', mu: 'muy', pi: 'pi', rho: 'rô', sigma: 'xích ma', phi: 'phi', varphi: 'phi', omega: 'ô mê ga', Omega: 'ôm', sin: 'sin', cos: 'cô sin', tan: 'tang', log: 'lốc', ln: 'lốc nê pe', lim: 'lim',
}; // prettier-ignore
const signs: Record<string, string> = { '+': 'cộng', '-': 'trừ', '−': 'trừ', '=': 'bằng', '*': 'nhân', '×': 'nhân', '·': 'nhân', '/': 'chia', '<': 'nhỏ hơn', '>': 'lớn hơn', '%': 'phần trăm', '!': 'giai thừa', '±': 'cộng trừ', '∑': 'tổng', '∞': 'vô cùng' }; // prettier-ignore
const powers: Record<string, string> = { '2': 'bình phương', '3': 'lập phương' };
const parts = /\\[a-zA-Z]+|\\.|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|\S/gu;

/** What stands inside one pair of braces, or one sign. */
class Formula {
  private readonly list: string[];
  private readonly words: NumberWords;
  private place = 0;
  constructor(text: string, words: NumberWords) {
    this.list = text.match(parts) ?? [];
    this.words = words;
  }
  say(): string {
    const said: string[] = [];
    while (this.place < this.list.length) said.push(this.next());
    return said.filter(Boolean).join(' ');
  }
  private group(): string {
    if (this.list[this.place] !== '{') return this.place < this.list.length ? this.next() : '';
    this.place++;
    const said: string[] = [];
    while (this.place < this.list.length && this.list[this.place] !== '}') said.push(this.next());
    this.place++;
    return said.filter(Boolean).join(' ');
  }
  private next(): string {
    const part = this.list[this.place++]!;
    if (part === '{') {
      this.place--;
      return this.group();
    }
    if (/^\\[dt]?frac$/.test(part)) {
      const over = this.group();
      return `${over} trên ${this.group()}`;
    }
    if (part === '^') {
      const power = this.list[this.place] ?? '';
      if (powers[power]) {
        this.place++;
        return powers[power];
      }
      return `mũ ${this.group().replace(/^trừ /, 'âm ')}`;
    }
    if (part === '_') return this.group();
    if (part.startsWith('\\')) return commands[part.slice(1)] ?? '';
    if (/^\d/.test(part)) return this.words.numeral(part.replace('.', ','));
    if (/^[a-zA-Z]{1,2}$/.test(part)) return spellLetters(part);
    if (/^[\p{L}\p{M}]+$/u.test(part)) return greek[part] ?? part;
    return signs[part] ?? '';
  }
}

const dollars = /\$([^$\n]{1,200})\$/y;
/** A run of commands and what they stand among; braces and signs of formulas hold it together. */
const run =
  /\\[a-zA-Z]{2,}(?:\s?(?:\\[a-zA-Z]+|[{}^_()+=<>*/·×−-]|\d+(?:[.,]\d+)?|(?<![\p{L}])[a-zA-Z](?![\p{L}]))){0,80}/uy;

/** “$E = mc^2$”, “\frac{a+b}{2}”: formulas as they are typed for printing. */
export const formulaRule: Rule = {
  name: 'symbols',
  read(spot) {
    if (spot.token !== '$' && spot.token !== '\\') return null;
    const typed = spot.token === '$' ? matchAt(dollars, spot) : null;
    const bare = spot.token === '\\' ? matchAt(run, spot) : null;
    const text = typed && /[\\^_=]/.test(typed[1]!) ? typed[1]! : bare?.[0];
    if (!text) return null;
    const command = /\\([a-zA-Z]+)/.exec(text)?.[1];
    if (!typed && !(command && command in commands)) return null;
    return {
      to: spot.at + (typed ?? bare)![0].length,
      spoken: new Formula(text, numbersOf(spot)).say(),
      certainty: 'guessed',
    };
  },
};
