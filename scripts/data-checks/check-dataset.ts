import { checkDates } from './check-dates.ts';
import { checkDisputes } from './check-disputes.ts';
import { checkHolders } from './check-holders.ts';
import { checkOffices } from './check-offices.ts';
import { checkOpened } from './check-opened.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkShapes } from './check-shapes.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkSteps } from './check-steps.ts';
import { checkTexts } from './check-texts.ts';
import type { Fault } from './fault.ts';
import type { DataFiles } from './read-data.ts';

/**
 * Everything that is wrong with the data. Records of the wrong shape are told
 * and then left out, so that one slip does not hide the others.
 */
export function checkDataset(files: DataFiles, today: string): Fault[] {
  const { faults, shaped } = checkShapes(files);
  return [
    ...faults,
    ...checkOrder(files),
    ...checkReferences(shaped),
    ...checkOpened(shaped),
    ...checkDates(shaped, today),
    ...checkOffices(shaped),
    ...checkHolders(shaped, today),
    ...checkDisputes(shaped),
    ...checkSpellings(shaped),
    ...checkTexts(shaped),
    ...checkSteps(shaped),
  ];
}
