import { makeLoudspeakers } from './bench/make-loudspeakers.ts';
const s=Date.now(); const m = await makeLoudspeakers(process.argv[2]!, 'laocai.taphin', 100); console.log(m.length, m[0], Date.now()-s); process.exit(0);
