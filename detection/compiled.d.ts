/** Made from data/ when the extension is built; see scripts/compiled-index.ts. */
declare module 'virtual:compiled-index' {
  const compiled: import('./compiled-form').CompiledIndex;
  export default compiled;
}

/** Made from data/ when the extension is built; see scripts/compiled-index.ts. */
declare module 'virtual:compiled-evidence' {
  const compiled: import('./compile-evidence').CompiledEvidence;
  export default compiled;
}
