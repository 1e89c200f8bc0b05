/*
 * In other languages than English the first stage knows no signals. There a hint
 * of the Court is worth a closer look where law and migration stand around it.
 */

/** Names that are written alike in all languages, and "degrading": few pages about anything else hold them. */
export const HINTS = [
  ...['Guyomar', 'Berset', 'Flaherty'],
  ...['dégradant', 'erniedrigend', 'nedværdigend', 'vernederend', 'poniżając'],
];

/** They, and the city of the Court as the languages write it. */
const HINT = /^(?:e?stra|guyo|bers|flah|d.grad|erni|nedv|vern|poni)/i;

/** The stems of French, German, Italian, Spanish, Danish, Dutch and Polish words are much alike. */
const LAW =
  /[ck]on[vw]en[czt]|verdrag|tr[iy]bun|\b(?:cour|hof)\b|corte|gericht|domst|juge|richter|giudic|juece|rechter|s.dzi/i;
const MIGRATION =
  /migra|as[iy]l|azyl|deport|schieb|ausl.nd|e[sx]pul|strani|extranj|.trang|uit(?:zet|gez)|vreemd|udvis|udl.nd|wydal|cudzoz|inhum|inuman|unmen|umenn|onmen|nieludz/i;

/** Whether a word that was found is such a hint. */
export function isHint(word: string): boolean {
  return HINT.test(word);
}

/** Whether a text speaks of law and of migration, or of what is inhuman. */
export function isWithLawAndMigration(text: string): boolean {
  return LAW.test(text) && MIGRATION.test(text);
}
