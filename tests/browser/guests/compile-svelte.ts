import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles Svelte components for the page, and those asked for with `?server` for rendering to text. */
export function compileSvelte(): Plugin {
  return {
    name: 'compile-svelte',
    transform(code, id) {
      const [file = '', query = ''] = id.split('?');
      if (!file.endsWith('.svelte')) return null;
      const { js } = compile(code, { filename: file, generate: /\bserver\b/.test(query) ? 'server' : 'client' });
      return { code: js.code, map: js.map };
    },
  };
}
