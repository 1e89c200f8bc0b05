import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compiledIndex } from '../compiled-index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** For production code that is evaluated in a page instead of being loaded by an extension. */
export default defineConfig({
  root,
  plugins: [compiledIndex()],
  resolve: { alias: { '@': root } },
  build: { write: false, minify: false },
});
