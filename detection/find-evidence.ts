/** The certain spellings in a compact form for the first stage. */
export type CompiledEvidence = string[];

/** A test for evidence that a text is about the subject: does it hold a certain spelling? */
export function createEvidenceTest(_compiled: CompiledEvidence): (text: string) => boolean {
  return () => false;
}
