import { measureExtension } from './bench/measure-extension.ts';
const t = Date.now();
console.log(JSON.stringify(await measureExtension('.output/chrome-mv3', { loads: 2, mutationSeconds: 3 }), null, 1), Date.now() - t);
