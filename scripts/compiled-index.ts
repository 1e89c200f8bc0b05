import type { Plugin } from 'vite';
import { dataset } from '../data/dataset.ts';
import { compileEvidence } from '../detection/compile-evidence.ts';
import { compileIndex } from '../detection/compile-index.ts';

/**
 * Gives the two stages of the content script their indexes, compiled from
 * data/ while building: `virtual:compiled-evidence` for the first,
 * `virtual:compiled-index` for the second. Written as a string for
 * `JSON.parse`, which browsers read faster than a literal.
 */
export function compiledIndex(): Plugin {
  const modules: Record<string, () => unknown> = {
    'virtual:compiled-index': () => compileIndex(dataset.entries, dataset.cueLists),
    'virtual:compiled-evidence': () => compileEvidence(dataset.entries),
  };
  return {
    name: 'compiled-index',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const compile = modules[id.slice(1)];
      if (!id.startsWith('\0') || !compile) return null;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compile()))});`;
    },
  };
}
