import { speak } from './speak';

/* Gives the views under test their words, in English unless a test asks for another language. */
Object.assign(globalThis, { browser: { runtime: { id: 'tests' }, i18n: { getMessage: speak('en') } } });
