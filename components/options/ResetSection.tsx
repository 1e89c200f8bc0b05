import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsProps } from './OptionsPage';

/** Back to how it was at first; asked twice, because it cannot be undone. */
export function ResetSection({ onReset }: Pick<OptionsProps, 'onReset'>) {
  const question = useRef<HTMLDialogElement>(null);
  const [isDone, setIsDone] = useState(false);
  async function reset() {
    question.current?.close();
    setIsDone(await onReset());
  }
  return (
    <section class="options-section">
      <h2>{i18n.t('options.reset')}</h2>
      <p class="options-help">{i18n.t('options.resetWhy')}</p>
      <button type="button" class="button" onClick={() => question.current?.showModal()}>
        {i18n.t('options.resetAll')}
      </button>
      <p role="status" class="options-help">
        {isDone && i18n.t('options.resetDone')}
      </p>
      <dialog ref={question} class="question" aria-labelledby="reset-question">
        <p id="reset-question">{i18n.t('options.resetSure')}</p>
        <div class="button-row">
          {/* The safe answer comes first and has the focus. */}
          <button type="button" class="button" onClick={() => question.current?.close()}>
            {i18n.t('options.resetNo')}
          </button>
          <button type="button" class="button" onClick={() => void reset()}>
            {i18n.t('options.resetYes')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
