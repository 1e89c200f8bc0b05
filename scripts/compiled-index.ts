import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { dataset } from '../data/dataset.ts';
import { compileEvidence } from '../detection/compile-evidence.ts';
import { compileIndex } from '../detection/compile-index.ts';

/**
 * Gives the two stages of the content script their indexes, compiled from
 * data/ while building: `virtual:compiled-evidence` for the first,
 * `virtual:compiled-index` for the second. Written as a string for
 * `JSON.parse`, which browsers read faster than a literal. The extension's build
 * says how large they are, and how large the dataset is that stays with it.
 */
export function compiledIndex({ tellsSizes = false } = {}): Plugin {
  const modules: Record<string, () => unknown> = {
    'virtual:compiled-index': () => compileIndex(dataset.entries, dataset.cueLists),
    'virtual:compiled-evidence': () => compileEvidence(dataset.entries, dataset.cueLists),
  };
  const built = new Map<string, unknown>();
  return {
    name: 'compiled-index',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const compile = modules[id.slice(1)];
      if (!id.startsWith('\0') || !compile) return null;
      const compiled = compile();
      built.set(id.slice(1), compiled);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
    closeBundle() {
      if (!tellsSizes || built.size === 0) return;
      // The dataset is told beside the index, which is what of it goes to pages.
      if (built.has('virtual:compiled-index')) built.set('the dataset, which stays with the extension', dataset);
      for (const [name, value] of built) process.stderr.write(`${tellSize(name, value)}\n`);
      built.clear();
    },
  };
}

function tellSize(name: string, value: unknown): string {
  const text = JSON.stringify(value);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${name}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text, { level: 9 }).length)} zipped`;
}
