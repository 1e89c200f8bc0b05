/*
 * How the first stage sees the subject on pages in French, German, Italian,
 * Spanish, Danish, Dutch and Polish, beside the certain spellings. Lists of
 * their words would weigh more than all else it loads; their stems are much
 * alike, and where a stem is wrong, the second stage comes, marks nothing, and goes.
 */

/** The city of the Court, which is in the news for much else. */
const CITY = '[Ss]tra(?:ß|ss?|ats)b';

/** Few pages about anything else hold one of these: people and bodies of the Court, what it is asked for. */
const STRONG = [
  ...['Guyomar', 'Berset', 'Flaherty', 'Chi.in.u', 'Kiszyni', 'enschenrechtskonv', 'mensenrechtenv'],
  ...['Cons\\S+ de? ?l?.?Europ[ae]', 'Europar(?:at|.d)', 'Raad van Europa', 'Rad. Europy'],
  ...['Gro(?:ß|ss)en? Kammer', 'Grande C(?:hambre|amera)', 'Gran Sala', 'Storkammer', 'Grote Kamer', 'Wielk\\S+ Izb'],
  ...[
    'efoulement',
    'chtzur.ckweis',
    'no devoluci',
    'on respingim',
    'd.gradant',
    'erniedrig',
    'edv.rdig',
    'vernederend',
  ],
  ...[
    'poni.aj',
    'd.appr.ciation',
    'apprezzamento',
    'de apreciaci',
    'spielraum',
    'sk.nsm',
    'beoordelingsr',
    '\\bEMD\\b',
  ],
];

/** These are common, and need migration beside them. */
const WEAK = [
  ...['onven[tz]i', 'onvenio', 'onwenc', '[Vv]erdrag', '[Aa]rt\\S{1,8}\\s[38]\\b', 'menneskeret', '[Hh]ubs?\\b'],
  ...['de retour', 'R.ck(?:kehr|f.hr)', 'rimpatri', 'de retorno', 'udrejse', 'hjemsend', 'erugkeer', 'powrot'],
];

/** Where to look at the words around. */
export const ANCHORS_ABROAD = [CITY, ...STRONG, ...WEAK].join('|');

const IS_CITY = new RegExp(CITY);
const IS_STRONG = new RegExp(STRONG.join('|'));

const MIGRATION =
  /migra|as[iy]l|azyl|deport|schieb|ausl.nd|ausge?wies|e[sx]p[ueo]l|strani|extranj|.trang|loign|delin[qc]|[ck]rimin|uit(?:zet|gez)|vreemd|udvis|udl.nd|wydal|cudzoz|retorno|rimpatri|r.ckf|hjemsend|udrejse|terugkeer|powrot|\bhubs?\b/i;

/** What else speaks of the subject, kind by kind: the treaty, law, talks and politics. */
const OTHERS = [
  /\bart\S{1,8}\s[38]\b|tortu|folter|famil\S{1,4}l(?:eb|iv)|vi[etd]\S* (?:\S+ [ey]t? )?famil|gezinslev|rodzinn/i,
  /onven[tz]i|onvenio|onwenc|verdrag|tr[iy]bun|senten[cz]|urteil|arr.t|uitspra|wyrok|\b(?:cour|hof)\b|corte|gericht|domst|juge|richter|giudic|juece|rechter|domme|s.dzi|ro[ij]ts humains|de l.homme|menschenrecht|diritti|derechos|menneskeret|mensenrecht|praw cz/i,
  /d.clara|erkl.r|dichiara|verklaring|deklara|\bneuf\b|\bneun|\bnove\b|nueve|\bni\b|negen|dziewi|\b(?:27|46)\b|ventisette|veintisiete|vingt.sept|lettre|lettera|\bcarta\b|brief|\bbrev|\blist|schreiben|r.glement|regolam|reglam|verordn|forordn|verordening|rozporz/i,
  /minist|premier|kanzler|regier|govern|gobiern|gouvern|regering|rz.d|parlam|parlem|pr.sid|prezyd|staaten|.tats|stati\b|estados|lande|pa.stw|frederiksen|meloni|starmer|farage|badenoch|tusk|merz|stocker|wever|politi|kamerl|bewinds|abgeordn|deputa|diputad|pos[ełl]/i,
];

/** Three of the six kinds, among them migration or something strong; the city may stand for that, but is no kind of its own. */
const ENOUGH_KINDS = 3;

/** Whether the text around an anchor is worth a closer look. */
export function isWorthALookAbroad(around: string): boolean {
  const hasMigration = MIGRATION.test(around);
  const hasStrong = IS_STRONG.test(around);
  const kinds = OTHERS.filter((stems) => stems.test(around)).length + Number(hasMigration) + Number(hasStrong);
  return kinds >= ENOUGH_KINDS && (hasMigration || hasStrong || IS_CITY.test(around));
}
