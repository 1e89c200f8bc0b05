import { gzipSync } from 'node:zlib';
import { dataset } from '/work/main/data/dataset.ts';
import { compileIndex } from '/work/main/detection/compile-index.ts';
const en = dataset.entries.map(e=>({...e, spellings:e.spellings.filter(s=>s.lang==='en')}));
const z=(v:any)=>gzipSync(JSON.stringify(v),{level:9}).length;
const i=compileIndex(en as any,dataset.cueLists) as any;
console.log('en',z(i),'all',z(compileIndex(dataset.entries,dataset.cueLists)));
for(const k in i) console.log(k,z(i[k]));
