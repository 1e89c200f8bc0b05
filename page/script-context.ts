import { browser } from 'wxt/browser';

/**
 * What a content script is given in place of WXT's own context. That one tells
 * the page of every start, by an event whose name holds the extension's id, so
 * that any page could know us by it; and it weighs a tenth of the first stage.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  /** Aborted once it was noticed that the extension is gone. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the extension that brought the script is gone, as after an update. Asking ends everything that heeds the signal. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }
}
