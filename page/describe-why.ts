import { i18n } from '#i18n';
import type { Mark } from './paint-marks';

/** Why the words are marked, as a sentence for the reader. */
export function describeWhy({ why, text }: Pick<Mark, 'why' | 'text'>): string {
  switch (why.rule) {
    case 'certain':
      return i18n.t('why.certain', { text });
    case 'evidence':
      return i18n.t('why.evidence', { near: why.near });
    case 'cue':
      return i18n.t('why.cue', { cue: why.cue });
    case 'full-form':
      return i18n.t('why.fullForm', { earlier: why.earlier });
  }
}
