import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * Bundles production code with the compiled index into one script that can be
 * evaluated in a page. What the entry exports becomes the global `name`.
 */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const built = await build({
    // Read by Vite, which finds the product's files by their names without endings.
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    configLoader: 'bundle',
    logLevel: 'error',
    build: { lib: { entry: fileURLToPath(entry), formats: ['iife'], name } },
  });
  const [bundle] = built as [Rollup.RollupOutput];
  return bundle.output[0].code;
}
